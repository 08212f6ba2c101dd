import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import { withDeadline } from '../port/deadline.js';
import { FileTooLarge, readBytes } from '../port/files.js';
import { sendWithRetry } from '../port/retry.js';
import { failureOf, judge, TelegramFailure } from './failure.js';

/** How long things last, in ms; tests have less patience. */
export interface Timings {
  /** A call that is not answered for so long has failed. */
  readonly request: number;
  /** How long Telegram holds a poll open while nothing happens; in seconds it takes up to 50. */
  readonly poll: number;
  /** A second of Telegram's `retry_after`. */
  readonly second: number;
  /** First pause before a call is tried again. */
  readonly firstPause: number;
  /** How often a webhook is looked after. */
  readonly check: number;
}

const TIMINGS: Timings = { request: 30_000, poll: 50_000, second: 1000, firstPause: 500, check: 300_000 };

/** What the Bot API is called with. */
export interface BotApiOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly timings?: Partial<Timings>;
  /** Told of each call that is tried again. */
  readonly onRetry?: () => void;
}

/**
 * Calls the Bot API through telegraf's client: each call with a time-out, and failing with a `TelegramFailure` that
 * holds no secret.
 *
 * Only the client of telegraf is used, not its `Telegraf`: `launch` calls getMe and deleteWebhook behind our back, its
 * polling sleeps 5 s and goes on for ever where Telegram cannot be reached (so that nobody hears of it) and confirms
 * updates before they are taken, an error thrown in a handler ends it, `handlerTimeout` gives a handler up after 90 s,
 * and `stop` throws where it does not run. Nor is there a kept plugin that tries again after 429: `telegraf-throttler`
 * (last release for 4.3, over bottleneck 2.19 of 2019) only spaces calls out, and `@grammyjs/auto-retry` is not for
 * telegraf; so `sendWithRetry` and `Throttle` do both, as in every channel.
 */
export class BotApi {
  readonly timings: Timings;
  readonly #options: BotApiOptions;
  readonly #telegram: Telegram;

  constructor(options: BotApiOptions) {
    this.#options = options;
    this.timings = { ...TIMINGS, ...options.timings };
    // The slash keeps the path of a relay that has one.
    this.#telegram = new Telegram(options.token, { apiRoot: `${options.apiRoot}/` });
  }

  /**
   * Calls a method once. `signal` gives the call up.
   * @throws {TelegramFailure}
   */
  async call<M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
    { timeout = this.timings.request, signal }: { timeout?: number; signal?: AbortSignal } = {},
  ): Promise<ReturnType<Methods[M]>> {
    try {
      return await withDeadline(timeout, (late) =>
        this.#telegram.callApi(method, payload, {
          // node-fetch takes the signals of Node; telegraf's types know those of a package only.
          signal: (signal ? AbortSignal.any([late, signal]) : late) as never,
        }),
      );
    } catch (error) {
      throw failureOf(method, error, (words) => this.#redact(words));
    }
  }

  /**
   * Calls a method, again where Telegram asks to wait, fails or cannot be reached. Telegram has no key that would tell a
   * call tried again from a new one: an answer whose acknowledgement was lost shows twice.
   * @throws {TelegramFailure}
   */
  callWithRetry<M extends keyof Methods>(method: M, payload: Opts<M>): Promise<ReturnType<Methods[M]>> {
    const { onRetry } = this.#options;
    return sendWithRetry(() => this.call(method, payload), {
      judge: (error) => judge(error, this.timings.second),
      firstPause: this.timings.firstPause,
      ...(onRetry && { onRetry }),
    });
  }

  /**
   * Fetches a file that somebody sent. Its address holds the token and never leaves this method.
   * @throws {FileTooLarge}
   * @throws {TelegramFailure} where it is gone, or kept by a Bot API server in its own folders (`--local`)
   */
  async download(fileId: string): Promise<Uint8Array> {
    const { file_path: path } = await this.callWithRetry('getFile', { file_id: fileId });
    if (!path || path.startsWith('/')) throw new TelegramFailure('getFile: Telegram gives no address of the file', {});
    const { token, apiRoot } = this.#options;
    const address = new URL(`./file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`, `${apiRoot}/`);
    // Not followed elsewhere: the address is a secret.
    const signal = AbortSignal.timeout(this.timings.request);
    const response = await fetch(address, { redirect: 'error', signal }).catch(() => null);
    if (!response?.ok || !response.body)
      throw new TelegramFailure(`download: ${response?.status ?? 'Telegram cannot be reached'}`, {});
    return readBytes(response.body).catch((error: unknown) => {
      throw error instanceof FileTooLarge ? error : new TelegramFailure('download: broken off', {});
    });
  }

  #redact(words: string): string {
    return words.replaceAll(this.#options.token, '<token>').replace(/bot\d+:[\w-]+/g, 'bot<token>');
  }
}
