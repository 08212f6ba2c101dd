import { ThreadExtractor } from '#src/app/extractor/thread-extractor.js';
import { LocalZerentu } from '#src/app/local.js';
import { newRegistry, promFigures } from '#src/app/metrics.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';

const quiet = () => undefined;

/** What our server is started with in a bench: on any free port, without limits of rate, tokens and log. */
export function serverOptions(store) {
  const extractor = new ThreadExtractor({ time: 30_000, memory: 1024 });
  const registry = newRegistry();
  return {
    zerentu: new LocalZerentu(store, new GraphQuestionEngine({ store, secret: 'a secret of the bench' }), extractor),
    store,
    extractor,
    config: {
      host: '127.0.0.1',
      port: 0,
      token: null,
      readToken: null,
      public: false,
      hosts: [],
      rate: 0,
      operations: null,
      requestTimeout: 30_000,
      maxRequests: 0,
      maxLag: 0,
      cors: [],
      production: false,
    },
    internalToken: null,
    root: '.',
    readiness: () => ({ segmenter: '', stopping: false, channels: {} }),
    figures: promFigures(registry),
    metrics: registry,
    hooks: () => [],
    chat: (_, response) => response.sendStatus(404),
    log: { info: quiet, warn: quiet, error: quiet },
  };
}
