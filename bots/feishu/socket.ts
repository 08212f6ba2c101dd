import { EventDispatcher, type HttpInstance, WSClient } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';
import { SILENT } from './sdk-log.js';

/** What Feishu tells of where to connect. */
const Endpoint = z.object({
  data: z.object({
    URL: z.string().regex(/^wss?:\/\//),
    ClientConfig: z.object({ PingInterval: z.number().positive() }),
  }),
});

/** What a connection needs. */
export interface SocketOptions {
  readonly appId: string;
  readonly appSecret: string;
  readonly domain: string;
  readonly http: HttpInstance;
  readonly logger: typeof SILENT;
  /** In ms: to be connected, and to be answered a ping. */
  readonly timings: { readonly connect: number; readonly pong: number };
  /** By type of event; what one returns is the answer to a press, and where it throws, the event is delivered again. */
  readonly handlers: Readonly<Record<string, (event: unknown) => unknown>>;
}

/**
 * One connection to Feishu, by the SDK's client, of which we want no second try. It can be told not to try again, but
 * then does not tell that the connection is lost; so it is closed at its first word of trying again.
 */
export class Socket {
  /** Resolves when events can come in; rejects where they cannot. */
  readonly opened: Promise<void>;
  /** Rejects when the connection is lost. */
  readonly lost: Promise<never>;
  readonly #client: WSClient;
  #timer: NodeJS.Timeout | undefined;

  constructor({ appId, appSecret, domain, http, logger, timings, handlers }: SocketOptions) {
    let ready: () => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    const connected = new Promise<void>((resolve) => {
      ready = resolve;
    });
    this.lost = new Promise<never>((_, reject) => {
      fail = reject;
    });
    // Nobody may be waiting for it any more.
    this.lost.catch(() => undefined);
    this.#client = new WSClient({
      appId,
      appSecret,
      domain,
      logger,
      httpInstance: watched(http, fail),
      handshakeTimeoutMs: timings.connect,
      wsConfig: { pingTimeout: timings.pong / 1000 },
      onReady: ready,
      onReconnecting: () => fail(new Error('feishu: the connection was lost')),
      onError: (error) => fail(new Error(`feishu: ${error.message}`)),
    });
    // With each pong the SDK takes new intervals, unchecked: one without them would have it ping without pause. Those
    // that came with the address, which are checked, are enough for one connection.
    Reflect.set(this.#client, 'handleControlData', async () => undefined);
    // A handshake that fails is not told of: the SDK would try again in silence.
    this.#timer = setTimeout(
      () => fail(new Error(`feishu: not connected within ${timings.connect} ms`)),
      timings.connect,
    );
    this.opened = Promise.race([connected, this.lost]).finally(() => clearTimeout(this.#timer));
    this.opened.catch(() => undefined);
    const eventDispatcher = new EventDispatcher({ logger: SILENT }).register({ ...handlers });
    // Resolves before there is a connection.
    void this.#client.start({ eventDispatcher });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#client.close({ force: true });
  }
}

/** Tells of a refused or failed request for the address, which the SDK would try again in silence. */
function watched(http: HttpInstance, fail: (error: Error) => void): HttpInstance {
  return {
    ...http,
    async request<T, R = T>(options: Parameters<HttpInstance['request']>[0]): Promise<R> {
      try {
        const answer = await http.request<T, R>(options);
        if (!Endpoint.safeParse(answer).success) throw new Error('Feishu told no address to connect to');
        return answer;
      } catch (error) {
        fail(new Error(`feishu: ${error instanceof Error ? error.message : error}`));
        throw error;
      }
    },
  };
}
