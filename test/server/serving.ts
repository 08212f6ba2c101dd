import { request } from 'node:http';
import { chatEndpoint } from '#bots/web/chat-endpoint.js';
import type { GraphStore } from '#graph/store/store.js';
import { LocalZerentu } from '#src/app/local.js';
import { newRegistry, promFigures } from '#src/app/metrics.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import type { ServerOptions } from '#src/server/options.js';
import { startServer } from '#src/server/start-server.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { openExtractor } from '#test/extractor.js';
import { openEmptyStore } from '#test/stores.js';

export const WRITE_TOKEN = 'write-token-of-the-tests';
export const INTERNAL_TOKEN = 'internal-token-of-the-tests';
export const READ_TOKEN = 'read-token-of-the-tests';

const CONFIG: ServerOptions['config'] = {
  host: '127.0.0.1',
  port: 0,
  token: WRITE_TOKEN,
  readToken: null,
  public: false,
  hosts: [],
  rate: 0,
  requestTimeout: 30_000,
  maxRequests: 0,
  maxLag: 0,
  cors: [],
  production: false,
  operations: null,
};

/** What a GraphQL request came back with; a test that reads `data` says its shape, which is that of its query. */
export interface Reply<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** A server over the seed directive in memory, with everything it logged. */
export interface Serving {
  readonly url: string;
  readonly store: GraphStore;
  readonly logged: { readonly fields: object; readonly message: string }[];
  query<T = unknown>(query: string, variables?: object, headers?: Record<string, string>): Promise<Reply<T>>;
  close(): Promise<void>;
}

/** Starts a server over the seed directive; `config` and `others` replace what the tests use otherwise. */
export async function serveSeed(
  config: Partial<ServerOptions['config']> = {},
  others: Partial<Omit<ServerOptions, 'config'>> = {},
): Promise<Serving> {
  const store = await openEmptyStore();
  await store.load(graphOf(SEED_TEXT, RULES_VERSION));
  return serveStore(store, config, others);
}

/** Starts a server over a store, which it closes. */
export async function serveStore(
  store: GraphStore,
  config: Partial<ServerOptions['config']> = {},
  others: Partial<Omit<ServerOptions, 'config'>> = {},
): Promise<Serving> {
  const zerentu = new LocalZerentu(
    store,
    new GraphQuestionEngine({ store, secret: 'secret-of-the-tests' }),
    openExtractor(),
  );
  const logged: Serving['logged'] = [];
  const note = (fields: object, message: string) => void logged.push({ fields, message });
  const registry = newRegistry();
  const server = await startServer({
    zerentu,
    store,
    extractor: zerentu.extractor,
    config: { ...CONFIG, ...config },
    internalToken: INTERNAL_TOKEN,
    root: '.',
    readiness: () => ({
      segmenter: 'Intl.Segmenter',
      stopping: false,
      channels: { telegram: { state: 'off' as const, problem: 'not set: TELEGRAM_BOT_TOKEN' } },
    }),
    figures: promFigures(registry),
    metrics: registry,
    hooks: () => [],
    chat: chatEndpoint({ zerentu, linkTo: () => null, url: null }),
    log: { info: note, warn: note, error: note },
    ...others,
  });
  const { url } = server;
  return {
    url,
    store,
    logged,
    async query<T>(query: string, variables: object = {}, headers: Record<string, string> = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { extensions: _, ...reply } = (await response.json()) as Omit<Reply<T>, 'status'> & { extensions?: object };
      return { ...reply, status: response.status };
    },
    async close() {
      await server.close();
      await zerentu.close();
    },
  };
}

/** `Authorization` with a token. */
export const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

/** A raw request, for what `fetch` does not let one set. */
export function raw(
  url: string,
  { body, ...options }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject).end(body);
  });
}
