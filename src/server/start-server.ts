import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as immediate } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { AppError } from '#src/app-error.js';
import type { Config } from '#src/config.js';
import { createApollo } from './apollo.js';
import { mustBeMeant } from './guards.js';
import { httpApp } from './http-app.js';
import type { ServerOptions } from './options.js';
import { resolvers } from './resolvers/resolvers.js';
import { readSchema } from './schema.js';
import { shedder } from './shed.js';

/** As channels have: who starts processes kills them after 30 s (Kubernetes), and a large load wants its time. */
const GRACE_MILLISECONDS = 25_000;

/** A request must have come whole within a minute: Node would wait five, and look whether it has only twice a minute. */
const ARRIVAL = { requestTimeout: 60_000, headersTimeout: 20_000, connectionsCheckingInterval: 5_000 };

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Ends when what is being answered is answered, after 25 s at most. */
  close(): Promise<void>;
}

/**
 * Starts the HTTP server: GraphQL, the page, health.
 * @throws {AppError} PUBLIC_WITHOUT_TOKEN, BAD_OPERATIONS, PORT_IN_USE, ADDRESS_NOT_AVAILABLE
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config } = options;
  mustBeMeant(config);
  const schema = makeExecutableSchema({ typeDefs: readSchema(options.root), resolvers });
  const apollo = createApollo(options, schema);
  await apollo.start();

  const shed = shedder(config);
  const server = createServer(ARRIVAL, httpApp(options, apollo, schema, shed));
  server.listen(config.port, config.host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    shed.close();
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
      // A connection whose request has come but is not read yet would count as idle.
      await immediate();
      await immediate();
      server.close();
      server.closeIdleConnections();
      const grace = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
      await closed;
      clearTimeout(grace);
      shed.close();
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
