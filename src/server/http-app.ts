import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import { measured } from '#src/app/measured.js';
import type { Log } from '#src/app-port.js';
import { VIEW_PATHS } from '#src/config/own-paths.js';
import { contentPolicy } from './content-policy.js';
import { type Context, createContext } from './context.js';
import { countRequests } from './count-requests.js';
import { readsWithin } from './deadline.js';
import { publicError } from './errors.js';
import { exportRoute } from './export-route.js';
import { allowOrigins, bears, checkHost, limitRate, refuse } from './guards.js';
import { internalCall } from './internal.js';
import { nothingHere } from './nothing-here.js';
import type { ServerOptions } from './options.js';
import { identify } from './request-id.js';
import type { Shedder } from './shed.js';
import { sourceLink } from './source-link.js';
import { streamRoute } from './stream-route.js';
import { webPage } from './web-page.js';
import { writeGuard, writersOnly } from './writers.js';

/** A question or a query is far smaller; a directive of 10 MiB in Base64 still fits the second. */
const BODY_LIMIT = '1mb';
const WRITER_BODY_LIMIT = '16mb';
const TOO_LARGE = 'The body is larger than 1 MB, or 16 MB where it comes with the write token.';

/** What an answer can be sent as; the first where the client does not mind. */
const RESULT_TYPES = ['application/json', 'application/graphql-response+json'];

/** The paths of the server in the order in which a request meets them: headers, host, health, overload, rate, pages, tokens, body. */
export function httpApp(
  options: ServerOptions,
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  shed: Pick<Shedder, 'handle' | 'take'>,
): Express {
  const { zerentu, store, extractor, config, internalToken, hooks, metrics, figures, chat, log } = options;
  const asked = measured(zerentu, figures, 'graphql');
  const writeRefusal = writeGuard(config, internalToken);
  const mayWrite = (request: Request) => writeRefusal(request) === null;
  const app = express().disable('x-powered-by');
  app.use(identify);
  app.use((request, response, next) => {
    options.requestLog?.(request, response);
    next();
  });
  app.use(countRequests(figures, hooks));
  app.use(helmet({ strictTransportSecurity: false, contentSecurityPolicy: false }));
  app.use(contentPolicy());
  app.use((_, response, next) => {
    // A connection that is kept alive would hold up the end of a server that stops.
    if (options.readiness().stopping) response.setHeader('connection', 'close');
    next();
  });
  app.use(checkHost(config));
  app.get('/healthz', (_, response) => void response.type('text').send('ok'));
  app.get('/readyz', async (_, response) => {
    const { segmenter, channels, stopping } = options.readiness();
    try {
      response
        .status(stopping ? 503 : 200)
        .json({ status: stopping ? 'stopping' : 'ready', ...(await store.describe()), segmenter, channels });
    } catch (error) {
      response.status(503).json({ status: 'not ready', ...publicError(error, log), segmenter, channels });
    }
  });
  app.use(shed.handle);
  // Before the rate of clients: a messenger's few addresses speak for all its users, and it proves itself first.
  app.use((request, response, next) => {
    const hook = hooks().find(({ path }) => path === request.path);
    if (hook) hook.handle(request, response);
    else next();
  });
  app.use(allowOrigins(config.cors));
  app.use(limitRate(config.rate));
  app.use(webPage({ name: 'page', paths: VIEW_PATHS, icon: '/favicon.ico' }, options.root, log));
  app.use(webPage({ name: 'playground', paths: ['/graphql'], beside: 'json' }, options.root, log));
  app.use(['/graphql', '/export', '/chat', '/source', '/metrics'], (request, response, next) => {
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
  app.use('/export', exportRoute(zerentu));
  app.get(
    '/source/:key/:range',
    sourceLink((response) => readsWithin(store, response, config.requestTimeout)),
  );
  app.get('/metrics', async (_, response) => void response.type(metrics.contentType).send(await metrics.metrics()));
  // All that is streamed is for writers: a stranger learns nothing of the schema from errors of his own text. Before the
  // body is read: of a large one he would be told only that it is too large.
  app.post('/graphql/stream', writersOnly(writeRefusal));
  const [small, large] = [BODY_LIMIT, WRITER_BODY_LIMIT].map((limit) => express.json({ limit }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'POST' && !request.is('application/json'))
      refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
    else (mayWrite(request) ? large : small)?.(request, response, next);
  });
  app.use(shed.take);
  app.post('/chat', chat);
  app.all('/chat', (_, response) => {
    response.set('allow', 'POST');
    refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Send questions to /chat as POST.');
  });
  app.post('/internal/:method', internalCall(measured(zerentu, figures, 'command')));
  app.post('/graphql/stream', streamRoute(options, schema));
  app.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: async ({ req, res }) =>
        createContext({ zerentu: asked, extractor }, readsWithin(store, res, config.requestTimeout), {
          writeRefusal: writeRefusal(req),
          plainJson: req.accepts(RESULT_TYPES) === RESULT_TYPES[0],
          publicError: (error) => publicError(error, log),
        }),
    }),
  );
  app.use(nothingHere);
  app.use((error: unknown, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else {
      const { status, code, message } = describeFailure(error, log);
      if (status === 503) response.setHeader('retry-after', '1');
      refuse(response, status, code, message);
    }
  });
  return app;
}

/** What is neither the client's fault. */
const STATUS: Readonly<Record<string, number>> = { INTERNAL_ERROR: 500, STORE_BUSY: 503, STORE_CLOSED: 503 };

function describeFailure(error: unknown, log: Log): { status: number; code: string; message: string } {
  const status = (error as { status?: number }).status ?? 500;
  if (status === 413) return { status, code: 'BODY_TOO_LARGE', message: TOO_LARGE };
  if (status === 400)
    return { status, code: 'BAD_REQUEST', message: 'The address or the JSON in the body is malformed.' };
  if (status === 415)
    return { status, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the body as application/json in UTF-8.' };
  const { code, message } = publicError(error, log);
  return { status: STATUS[code] ?? 422, code, message };
}
