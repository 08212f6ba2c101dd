import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { AppError } from '#src/app-error.js';
import type { Log, Zerentu } from '#src/app-port.js';
import type { Config } from '#src/config.js';
import { type Context, createContext, type GraphReads } from './context.js';
import { formatError, publicError } from './errors.js';
import { bears, checkHost, limitRate, mustBeMeant, refuse } from './guards.js';
import { internalCall } from './internal.js';
import { PAGES } from './pages.js';
import { MAX_TOKENS, queryLimits } from './query-limits.js';
import { resolvers } from './resolvers/resolvers.js';
import { readSchema } from './schema.js';

/** A question or a query is far smaller; a directive of 10 MiB in Base64 still fits the second. */
const BODY_LIMIT = '1mb';
const WRITER_BODY_LIMIT = '16mb';
/** A request that is not answered by then is cut off when the server stops. */
const GRACE_MILLISECONDS = 5_000;
const TOO_LARGE = 'The body is larger than 1 MB, or 16 MB where it comes with the write token.';

export interface ServerOptions {
  readonly zerentu: Zerentu;
  readonly store: GraphReads;
  readonly config: Pick<Config, 'host' | 'port' | 'token' | 'readToken' | 'public' | 'hosts' | 'rate'>;
  /** Lets this user's other commands in; kept in the data folder. */
  readonly internalToken: string | null;
  /** Folder of package.json, where `schema` stands. */
  readonly root: string;
  /** What `/readyz` tells besides the engine. */
  readiness(): { readonly segmenter: string; readonly channels: Readonly<Record<string, string>> };
  readonly log: Log;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Ends when what is being answered is answered, after 5 s at most. */
  close(): Promise<void>;
}

/**
 * Starts the HTTP server: GraphQL, the page, health.
 * @throws {AppError} PUBLIC_WITHOUT_TOKEN, PORT_IN_USE, ADDRESS_NOT_AVAILABLE
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { zerentu, store, config, internalToken, log } = options;
  mustBeMeant(config);
  const apollo = new ApolloServer<Context>({
    typeDefs: readSchema(options.root),
    resolvers,
    // The schema is public by design: analysts explore it, so names in errors and introspection stay on.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    // A stack says nothing to a client and much to an attacker; the log has it.
    includeStacktraceInErrorResponses: false,
    // Simple requests from other sites' pages are refused, also where no token is set.
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queryLimits],
    formatError: formatError(log),
    plugins: [ApolloServerPluginLandingPageDisabled()],
    // `serve` stops the server itself, in order with the channels and the store.
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const mayWrite = (request: Request) => bears(request, config.token, internalToken);
  const app = express().disable('x-powered-by');
  app.use(
    helmet({
      strictTransportSecurity: false,
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    }),
  );
  app.use(checkHost(config));
  app.get('/healthz', (_, response) => void response.type('text').send('ok'));
  app.get('/readyz', async (_, response) => {
    const { segmenter, channels } = options.readiness();
    try {
      response.json({ status: 'ready', ...(await store.describe()), segmenter, channels });
    } catch (error) {
      response.status(503).json({ status: 'not ready', ...publicError(error, log), segmenter, channels });
    }
  });
  app.use(limitRate(config.rate));
  for (const [path, { type, body }] of PAGES)
    app.get(path, (request, response, next) => {
      if (path === '/graphql' && !(request.accepts(['json', 'html']) === 'html')) next();
      else response.type(type).send(body);
    });
  app.use('/graphql', (request, response, next) => {
    if (!config.readToken || mayWrite(request) || bears(request, config.readToken)) next();
    else
      refuse(
        response,
        401,
        'UNAUTHENTICATED',
        'Reading needs the token of ZERENTU_READ_TOKEN: send it as `Authorization: Bearer …`.',
      );
  });
  app.use('/internal', (request, response, next) => {
    if (bears(request, internalToken)) next();
    else refuse(response, 403, 'FORBIDDEN', 'Only commands of the user who runs the server may call this.');
  });
  const [small, large] = [BODY_LIMIT, WRITER_BODY_LIMIT].map((limit) => express.json({ limit }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'POST' && !request.is('application/json'))
      refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
    else (mayWrite(request) ? large : small)?.(request, response, next);
  });
  app.post('/internal/:method', internalCall(zerentu));
  app.use(
    '/graphql',
    expressMiddleware(apollo, { context: async ({ req }) => createContext(zerentu, store, mayWrite(req)) }),
  );
  app.use((_: Request, response: Response) =>
    refuse(response, 404, 'NOT_FOUND', 'There is nothing here. Try / or /graphql.'),
  );
  app.use((error: unknown, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else {
      const { status, code, message } = describeFailure(error, log);
      refuse(response, status, code, message);
    }
  });

  const server = createServer(app);
  server.listen(config.port, config.host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    await apollo.stop();
    throw listenError(cause, config);
  }
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const grace = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
      await closed;
      clearTimeout(grace);
      await apollo.stop();
    },
  };
}

function describeFailure(error: unknown, log: Log): { status: number; code: string; message: string } {
  const status = (error as { status?: number }).status ?? 500;
  if (status === 413) return { status, code: 'BODY_TOO_LARGE', message: TOO_LARGE };
  if (status === 400)
    return { status, code: 'BAD_REQUEST', message: 'The address or the JSON in the body is malformed.' };
  if (status === 415)
    return { status, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the body as application/json in UTF-8.' };
  const { code, message } = publicError(error, log);
  return { status: code === 'INTERNAL_ERROR' ? 500 : 422, code, message };
}

function listenError(cause: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new AppError('PORT_IN_USE', `Port ${port} is taken. Stop what uses it, or set ZERENTU_PORT to another.`, {
      cause,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
    return new AppError(
      'ADDRESS_NOT_AVAILABLE',
      `${host}:${port} cannot be listened on. Mend ZERENTU_HOST or ZERENTU_PORT.`,
      { cause },
    );
  return cause;
}
