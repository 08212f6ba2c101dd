import { setTimeout as wait } from 'node:timers/promises';
import type { Channel } from '#bots/channel.js';
import { chatEndpoint } from '#bots/web/chat-endpoint.js';
import { openChannels } from '#src/app/channels.js';
import { announceServer, makeToken, retractServer } from '#src/app/data-folder.js';
import { openLog, requestLog } from '#src/app/log.js';
import { measured } from '#src/app/measured.js';
import { newRegistry, promFigures, watchProcess } from '#src/app/metrics.js';
import { packageRoot } from '#src/app/package-root.js';
import { sourceLinks } from '#src/app/source-links.js';
import { graphName, improveSegmenter, loadSeed, openLocal } from '#src/app.js';
import { GREETING } from '#src/app-port.js';
import { readConfig, settingsInForce } from '#src/config.js';
import { startServer } from '#src/server/start-server.js';
import { stopSignal } from './stop-signal.js';

/** Serves until SIGINT or SIGTERM; resolves to the exit code. */
export async function serve(): Promise<number> {
  const config = readConfig();
  const log = openLog(config);
  const registry = newRegistry();
  const figures = promFigures(registry);
  const zerentu = await openLocal(config, log, figures.indexed);
  watchProcess(registry, zerentu.store);
  try {
    const seeded = await loadSeed(zerentu, config.seed);
    const channels = openChannels({ config, zerentu, log, registry, figures });
    const internalToken = makeToken();
    let stopping = false;
    const server = await startServer({
      zerentu,
      store: zerentu.store,
      extractor: zerentu.extractor,
      config,
      internalToken,
      root: packageRoot(),
      readiness: () => ({
        segmenter: zerentu.engine.segmenter,
        stopping,
        channels: Object.fromEntries(channels.map((channel) => [channel.name, channel.status()])),
      }),
      figures,
      metrics: registry,
      hooks: () => channels.flatMap(({ webhook }) => (webhook ? [webhook] : [])),
      chat: chatEndpoint({ zerentu: measured(zerentu, figures, 'chat'), linkTo: sourceLinks(config), url: config.url }),
      log,
      requestLog: requestLog(log),
    });
    announceServer(config.dataDir, {
      url: server.url,
      token: internalToken,
      pid: process.pid,
      graph: graphName(config),
    });
    try {
      const stopped = stopSignal();
      for (const channel of channels) channel.start();
      greet(server.url, { seeded, channels, questions: (await zerentu.ask(GREETING)).suggestions });
      void improveSegmenter(zerentu);
      zerentu.rebuildOutdated().then(
        (outdated) => {
          if (outdated.length > 0) log.info({ outdated }, 'extracted again with the rules of this version');
        },
        (error) => log.error({ error: String(error) }, 'the directives of older rules were not extracted again'),
      );
      await stopped;
      stopping = true;
      log.info({ drain: config.drain }, 'stopping: what is being answered is answered first');
      await wait(config.drain);
    } finally {
      retractServer(config.dataDir);
      await Promise.allSettled([server.close(), ...channels.map((channel) => channel.stop())]);
    }
    return 0;
  } finally {
    await zerentu.close();
  }
}

interface Greeting {
  readonly seeded: string | null;
  readonly questions: readonly string[];
  readonly channels: readonly Channel[];
}

function greet(url: string, { seeded, questions, channels }: Greeting): void {
  const settings = Object.entries(settingsInForce()).map(([name, value]) => `  ${name}=${value}`);
  const tries = questions.length > 0 ? [...questions.slice(0, 3).map((one) => `ask ${one}`), 'chat'] : ['ingest FILE'];
  const told = channels.map((channel) => {
    const { state, problem } = channel.status();
    return `  ${channel.name}: ${state}${problem ? `, ${problem}` : ''}`;
  });
  process.stdout.write(`Zerentu 责任图 answers at ${url}${seeded ? `, seeded with\n  ${seeded}` : ''}

Settings in force:
${settings.join('\n')}

Messengers (${url}/readyz tells how they fare):
${told.join('\n')}

Try:
${tries.map((words) => `  npx zerentu ${words}`).join('\n')}
  ${url}/   in a browser, or ${url}/graphql
Stop with Ctrl-C.
`);
}
