import { DWClient, type DWClientDownStream, TOPIC_ROBOT } from 'dingtalk-stream';
import type { Log } from '#src/app-port.js';
import type { DingtalkApi } from './api.js';
import type { DingtalkConfig } from './config.js';
import { DingtalkError } from './errors.js';

/** What is used of the SDK's connection, a `WebSocket` of ws. */
interface Socket {
  on(event: 'open' | 'close' | 'error', listener: () => void): this;
  removeAllListeners(event: 'open' | 'close' | 'error'): this;
  ping(): void;
  close(): void;
  terminate(): void;
}

/** What a connection needs; times are in ms. */
export interface StreamOptions {
  readonly config: DingtalkConfig;
  readonly api: DingtalkApi;
  readonly log: Log;
  readonly connect: number;
  readonly heartbeat: number;
  /** Gets the robot messages; acknowledges them by `socketCallBackResponse`. */
  readonly onRobotMessage: (frame: DWClientDownStream) => void;
}

/** How long a connection may take to close before it is cut, in ms. */
const CLOSING = 1000;

/**
 * The SDK's client for one connection. The SDK prints to the console and reconnects by itself without telling, leaves its
 * heartbeat running when a connection is lost, throws out of the process on a frame that is no JSON, and knows one address
 * only: what does so is replaced here, its protocol (frames, acknowledgements, pings) is used as it is.
 */
export class DingtalkStream extends DWClient {
  /** Rejects when the connection is lost, or DingTalk is about to close it. */
  readonly lost: Promise<never>;
  readonly #options: StreamOptions;
  readonly #closing = new AbortController();
  #lose: (error: DingtalkError) => void = () => undefined;
  #beating: NodeJS.Timeout | undefined;
  #alive = true;
  #closed: Promise<void> = Promise.resolve();

  constructor(options: StreamOptions) {
    const { clientId, clientSecret } = options.config;
    super({ clientId, clientSecret, keepAlive: false, debug: false });
    this.#options = options;
    this.config.autoReconnect = false;
    // The default asks for all events too, and would take them from other clients of the app.
    this.config.subscriptions = [];
    this.lost = new Promise((_, reject) => {
      this.#lose = reject;
    });
    // It may be lost while nobody waits for it.
    this.lost.catch(() => undefined);
    this.registerCallbackListener(TOPIC_ROBOT, options.onRobotMessage);
  }

  /** Connects; rejects where the credentials are refused or nothing answers in time. `connect` of the SDK would not tell. */
  async open(): Promise<void> {
    await this.getEndpoint();
    await this._connect();
  }

  override async getEndpoint(): Promise<this> {
    const address = await this.#options.api.openConnection(this.config.subscriptions, this.#closing.signal);
    // Private in the SDK's types, and the one place that its `_connect` reads.
    Reflect.set(this, 'dw_url', address.href);
    return this;
  }

  override _connect(): Promise<void> {
    if (this.#closing.signal.aborted) return Promise.reject(new DingtalkError('closed while connecting', 'busy'));
    // Makes the socket and listens to its messages and pongs at once; its promise is settled by listeners that are removed.
    super._connect().catch(() => undefined);
    const socket = this.#socket();
    if (!socket) return Promise.reject(new DingtalkError('no connection was made', 'busy'));
    for (const event of ['open', 'close', 'error'] as const) socket.removeAllListeners(event);
    this.#closed = new Promise((resolve) => socket.on('close', resolve));
    return new Promise((resolve, reject) => {
      const lose = (what: string) => {
        clearInterval(this.#beating);
        clearTimeout(late);
        this.connected = false;
        const error = new DingtalkError(what, 'busy');
        reject(error);
        this.#lose(error);
      };
      const late = setTimeout(() => {
        lose('no connection in time');
        socket.terminate();
      }, this.#options.connect);
      socket.on('close', () => lose('the connection was closed'));
      // An error is always followed by 'close', unless the socket is not open yet.
      socket.on('error', () => lose('the connection failed'));
      socket.on('open', () => {
        clearTimeout(late);
        this.connected = true;
        this.#beat(socket);
        resolve();
      });
    });
  }

  /** Called by the SDK for each pong and each KEEPALIVE. */
  override heartbeat(): void {
    this.#alive = true;
  }

  override onDownStream(data: string): void {
    this.#alive = true;
    try {
      super.onDownStream(data);
    } catch {
      // Not the error: it quotes the frame, and that may hold a secret.
      this.#options.log.warn({ length: data.length }, 'dingtalk: a frame could not be read');
    }
  }

  override onSystem(frame: DWClientDownStream): void {
    super.onSystem(frame);
    // No message comes any more, though the connection stays open for some ten seconds (github.com/soimy/openclaw-channel-dingtalk/pull/308).
    if (frame.headers.topic === 'disconnect') this.#lose(new DingtalkError('asked to connect again', 'busy'));
  }

  /** Closes the connection, or gives up making one. */
  async close(): Promise<void> {
    this.#closing.abort();
    const socket = this.#socket();
    socket?.close();
    const cut = setTimeout(() => socket?.terminate(), CLOSING);
    await this.#closed;
    clearTimeout(cut);
  }

  #beat(socket: Socket): void {
    this.#beating = setInterval(() => {
      if (this.#alive) {
        this.#alive = false;
        socket.ping();
      } else {
        // After what has come is read: where it was we who were busy, the answer lies there.
        setImmediate(() => this.#alive || socket.terminate());
      }
    }, this.#options.heartbeat);
  }

  #socket(): Socket | undefined {
    return Reflect.get(this, 'socket') as Socket | undefined;
  }
}
