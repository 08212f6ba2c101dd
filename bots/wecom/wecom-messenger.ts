import type { Log } from '#src/app-port.js';
import { aborted } from '../port/aborted.js';
import type { IncomingFile } from '../port/message.js';
import { ASK_LATER, type Desk, type Life, type Messenger } from '../port/messenger.js';
import { textReply } from '../port/reply.js';
import { chosenCard } from './cards.js';
import { createClient, redactor, type WecomConfig } from './client.js';
import { Connection } from './connection.js';
import { errorOf } from './errors.js';
import { downloadFile, nameOfFile } from './file.js';
import { connectAndHold } from './hold.js';
import { type Incoming, readFrame } from './incoming.js';
import { WecomOutlet } from './outlet.js';
import { LIMITS, Sending, type WecomLimits } from './sending.js';

export type { WecomConfig } from './client.js';

const FULL = textReply(ASK_LATER);

const TIMINGS = {
  /** From nothing to being let in. */
  connect: 15_000,
  /** Without an answer to a sent frame; the SDK's own. */
  ack: 5000,
  /** https://developer.work.weixin.qq.com/document/path/101463: 30 s are advised. */
  heartbeat: 30_000,
  /** That a send waits for a connection. */
  patience: 30_000,
  /** Before the first send that is tried again. */
  firstPause: 500,
  /** After more was sent than may be; four of them are a minute. */
  limitPause: 15_000,
  /** Of a file. */
  download: 30_000,
};

/** What the messenger needs; limits and times are the service's where none are given. */
export interface WecomOptions {
  readonly config: WecomConfig;
  readonly log: Log;
  /** Told of each send that is tried again. */
  readonly onRetry?: () => void;
  readonly limits?: WecomLimits;
  /** In ms. */
  readonly timings?: Partial<typeof TIMINGS>;
}

/** A bot of WeCom (企业微信智能机器人) on a long connection. */
export class WecomMessenger implements Messenger {
  readonly #options: WecomOptions;
  readonly #timings: typeof TIMINGS;
  readonly #redact: (words: string) => string;
  readonly #connection: Connection;
  readonly #sending: Sending;
  /** Chats that are being told that there is no place. */
  readonly #told = new Set<string>();
  #arrivals = 0;

  constructor(options: WecomOptions) {
    const { log, onRetry, limits = LIMITS } = options;
    this.#options = options;
    this.#timings = { ...TIMINGS, ...options.timings };
    this.#redact = redactor(options.config);
    this.#connection = new Connection(this.#timings.patience, this.#redact);
    const { firstPause, limitPause } = this.#timings;
    this.#sending = new Sending({ connection: this.#connection, log, limits, firstPause, limitPause, onRetry });
  }

  async run({ desk, up, stopping }: Life): Promise<void> {
    const client = createClient(this.#options.config, this.#options.log, this.#timings);
    const over = new AbortController();
    const closed = AbortSignal.any([stopping, over.signal]);
    const take = (frame: unknown) => this.#take(frame, desk, closed);
    client.on('message', take).on('event', take);
    const holding = {
      patience: this.#timings.connect,
      opened: () => {
        this.#connection.opened(client);
        up();
      },
      lost: () => this.#connection.lost(client),
      redact: this.#redact,
      over: over.signal,
    };
    try {
      await Promise.race([connectAndHold(client, holding), aborted(stopping).then(() => desk.idle())]);
    } finally {
      over.abort();
      this.#connection.lost(client);
      client.removeAllListeners();
      client.disconnect();
    }
  }

  #take(frame: unknown, desk: Desk, closed: AbortSignal): void {
    if (closed.aborted) return;
    try {
      const incoming = readFrame(frame, this.#arrivals++);
      if (!incoming) return;
      if (incoming.card) this.#mark(incoming, incoming.card);
      this.#hand(incoming, desk);
    } catch (error) {
      this.#warn(error, 'a frame was passed over');
    }
  }

  #hand({ address, message, file }: Incoming, desk: Desk): void {
    const outlet = new WecomOutlet(this.#sending, address);
    const sent = file && this.#fileOf(file);
    if (desk.take({ ...message, file: sent }, outlet) === 'full') void this.#tellFull(outlet, message.chat);
  }

  /** Frames may come without the name of a file, which its server knows. */
  #fileOf(file: NonNullable<Incoming['file']>): IncomingFile {
    const { download: patience } = this.#timings;
    return {
      name: file.name ?? '文件',
      ...(file.name === null && { findName: () => nameOfFile(file.url, patience).catch(() => null) }),
      size: file.size,
      download: () => downloadFile(file, patience),
    };
  }

  /** WeCom gives nothing out again when it is asked to: whoever finds no place is told so, once at a time. */
  async #tellFull(outlet: WecomOutlet, chat: string): Promise<void> {
    if (this.#told.has(chat)) return;
    this.#told.add(chat);
    try {
      await outlet.send(FULL);
    } catch (error) {
      this.#warn(error, 'somebody was not told to wait');
    } finally {
      this.#told.delete(chat);
    }
  }

  #mark({ address, message }: Incoming, { taskId, token }: NonNullable<Incoming['card']>): void {
    const shown = this.#sending.cards.get(taskId);
    const card = shown && chosenCard(shown, token);
    if (card)
      this.#sending
        .update(address.reqId, card, message.user)
        .catch((error) => this.#warn(error, 'a choice was not marked on its card'));
  }

  #warn(thrown: unknown, what: string): void {
    this.#options.log.warn({ error: errorOf(thrown, this.#redact).message }, `wecom: ${what}`);
  }
}
