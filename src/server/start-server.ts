import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { AppError } from '#src/app-error.js';
import type { Config } from '#src/config.js';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { mustBeMeant } from './guards.js';
import { httpApp } from './http-app.js';
import { queryCost } from './limits/query-cost.js';
import { MAX_TOKENS, queryLimits } from './limits/query-limits.js';
import { onlyOperations } from './only-operations.js';
import type { ServerOptions } from './options.js';
import { plainJson } from './plain-json.js';
import { resolvers } from './resolvers/resolvers.js';
import { readSchema } from './schema.js';

/** A request that is not answered by then is cut off when the server stops. */
const GRACE_MILLISECONDS = 5_000;
/** The operations of our own clients, as the code generator lists them. */
const SHIPPED_OPERATIONS = 'web/generated/persisted-documents.json';

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
 * @throws {AppError} PUBLIC_WITHOUT_TOKEN, BAD_OPERATIONS, PORT_IN_USE, ADDRESS_NOT_AVAILABLE
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, log } = options;
  mustBeMeant(config);
  const operations = config.operations === 'shipped' ? join(options.root, SHIPPED_OPERATIONS) : config.operations;
  const apollo = new ApolloServer<Context>({
    typeDefs: readSchema(options.root),
    resolvers,
    // The schema is public by design: analysts explore it. In production errors suggest no name that was not asked for.
    introspection: true,
    hideSchemaDetailsFromClientErrors: config.production,
    // A stack says nothing to a client and much to an attacker; the log has it.
    includeStacktraceInErrorResponses: false,
    // It would refuse plain GET requests, which the standard allows. In its place stand: POST as application/json only, no
    // mutation by GET, no CORS unless set, and the Host that is checked.
    csrfPrevention: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queryLimits],
    formatError: formatError(log),
    // What clients register on the fly would fill memory and limit nobody: hashes are those of a manifest.
    persistedQueries: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ...(operations === null ? [] : [onlyOperations(operations, [queryLimits])]),
      queryCost,
      plainJson,
    ],
    // `serve` stops the server itself, in order with the channels and the store.
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const server = createServer(httpApp(options, apollo));
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
