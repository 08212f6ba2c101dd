import { z } from 'zod';
import type { Log } from '#src/app-port.js';
import { aborted } from '../port/aborted.js';
import { ASK_LATER, type Desk, type Life, type Messenger, type Taken } from '../port/messenger.js';
import { Recent } from '../port/recent.js';
import { sendWithRetry } from '../port/retry.js';
import { FeishuApi } from './api.js';
import { httpInstance } from './http.js';
import { type Incoming, readEntering, readMessage, readPress } from './incoming.js';
import { FeishuOutlet, judge, type Sending } from './outlet.js';
import { redactor, sdkLog } from './sdk-log.js';
import { Socket } from './socket.js';
import { type FeishuLimits, LIMITS, Turns } from './turns.js';

/** What is needed to speak for an app of Feishu. */
export interface FeishuConfig {
  /** `cli_` and 16 hexadecimal digits. */
  readonly appId: string;
  readonly appSecret: string;
  /** https://open.feishu.cn, of Lark https://open.larksuite.com; private deployments have their own. */
  readonly domain: string;
}

/** In ms. */
export interface FeishuTimings {
  /** To be connected. */
  readonly connect: number;
  /** To be answered a ping. */
  readonly pong: number;
  /** For a request to be answered, and one that carries a file. */
  readonly request: number;
  readonly file: number;
  /** Before a send is tried again. */
  readonly firstPause: number;
}

const TIMINGS: FeishuTimings = { connect: 15_000, pong: 15_000, request: 10_000, file: 60_000, firstPause: 500 };
/** The SDK's own test: it would say nothing and never connect. */
const APP_ID = /^cli_[0-9a-fA-F]{16}$/;
/** Messages that the bot showed, and people that it greeted, which are known. */
const MOST_KNOWN = 10_000;

/** What the messenger needs; limits and timings that are not given are Feishu's and ours. */
export interface FeishuOptions {
  readonly config: FeishuConfig;
  readonly log: Log;
  /** Told of each send that failed and is tried again. */
  readonly onRetry?: () => void;
  readonly limits?: FeishuLimits;
  readonly timings?: Partial<FeishuTimings>;
}

/** Answers in Feishu and Lark, over its long connection. */
export class FeishuMessenger implements Messenger {
  readonly #config: FeishuConfig;
  readonly #log: Log;
  readonly #timings: FeishuTimings;
  readonly #redact: (text: string) => string;
  readonly #api: FeishuApi;
  readonly #sending: Sending;
  /** Ids of messages that the bot showed, to know who replies to it: the event does not tell. */
  readonly #shown = new Recent<true>(MOST_KNOWN);

  constructor({ config, log, onRetry = () => undefined, limits = LIMITS, timings = {} }: FeishuOptions) {
    this.#config = { ...config, domain: config.domain.replace(/\/+$/, '') };
    this.#log = log;
    this.#timings = { ...TIMINGS, ...timings };
    this.#redact = redactor(config.appSecret);
    this.#api = new FeishuApi(this.#config, this.#timings, this.#redact);
    this.#sending = {
      api: this.#api,
      turns: new Turns(limits),
      retry: { onRetry, firstPause: this.#timings.firstPause },
      onShown: (id) => this.#shown.set(id, true),
      onCardRefused: (error) =>
        log.warn({ error: this.#words(error) }, 'feishu: a card was refused, sent as text instead'),
    };
  }

  async run({ desk, up, stopping }: Life): Promise<void> {
    if (!APP_ID.test(this.#config.appId))
      throw new Error('feishu: the app id is not cli_ and 16 hexadecimal digits, see 凭证与基础信息 of the app');
    if (stopping.aborted) return;
    const stopped = aborted(stopping);
    const bot = await Promise.race([this.#api.bot(), stopped]);
    if (bot !== undefined) await this.#connected(bot, { desk, up, stopping }, stopped);
  }

  async #connected(bot: string, { desk, up, stopping }: Life, stopped: Promise<void>): Promise<void> {
    const socket = new Socket({
      ...this.#config,
      http: httpInstance(this.#timings, this.#redact),
      logger: sdkLog(this.#log, this.#redact),
      timings: this.#timings,
      handlers: this.#handlers(bot, desk, stopping),
    });
    try {
      await Promise.race([socket.opened, stopped]);
      if (stopping.aborted) return;
      up();
      await Promise.race([stopped, socket.lost]);
      // Answers go by requests of their own and outlive the connection, but not the process.
      await desk.idle();
    } finally {
      socket.close();
    }
  }

  #handlers(bot: string, desk: Desk, stopping: AbortSignal): Record<string, (event: unknown) => unknown> {
    const greeted = new Recent<true>(MOST_KNOWN);
    const reader = {
      bot,
      isOurs: (id: string) => this.#shown.get(id) ?? false,
      download: (message: string, key: string) =>
        sendWithRetry(() => this.#api.download(message, key), { judge, ...this.#sending.retry }),
    };
    const take = (incoming: Incoming): Taken | 'closed' =>
      stopping.aborted
        ? 'closed'
        : desk.take(incoming.message, new FeishuOutlet(this.#sending, incoming.to, incoming.message.id));
    return {
      'im.message.receive_v1': (event) => {
        const incoming = this.#readOrWarn(() => readMessage(event, reader));
        const taken = incoming && take(incoming);
        // Answered with an error, Feishu delivers a message again: after 15 seconds, 5 minutes, an hour and 6 hours
        // (https://open.feishu.cn/document/server-docs/event-subscription-guide/overview).
        if (taken === 'full' || taken === 'closed') throw new Error(taken);
      },
      'card.action.trigger': (event) => {
        const incoming = this.#readOrWarn(() => readPress(event));
        const taken = incoming && take(incoming);
        // A press is delivered once: who pressed must do so again.
        return taken === 'full' || taken === 'closed' ? { toast: { type: 'warning', content: ASK_LATER } } : undefined;
      },
      'im.chat.access_event.bot_p2p_chat_entered_v1': (event) => {
        const incoming = this.#readOrWarn(() => readEntering(event));
        if (!incoming || greeted.get(incoming.message.user)) return;
        if (take(incoming) === 'taken') greeted.set(incoming.message.user, true);
      },
    };
  }

  /** What a malformed event holds is not understood when it is delivered again: it is told of and taken. */
  #readOrWarn(read: () => Incoming | null): Incoming | null {
    try {
      return read();
    } catch (error) {
      this.#log.warn({ error: this.#words(error) }, 'feishu: an event is not understood');
      return null;
    }
  }

  #words(error: unknown): string {
    if (error instanceof z.ZodError) return z.prettifyError(error);
    return this.#redact(error instanceof Error ? error.message : String(error));
  }
}
