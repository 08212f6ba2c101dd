import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Update } from 'telegraf/types';
import type { Log } from '#src/app-port.js';
import type { Webhook } from '../channel.js';
import { COMMANDS } from '../desk/commands.js';
import { aborted } from '../port/aborted.js';
import { FileTooLarge, LARGEST_FILE } from '../port/files.js';
import type { Desk, Life, Messenger } from '../port/messenger.js';
import type { Me } from './addressed.js';
import { BotApi, type Timings } from './bot-api.js';
import { explained, TelegramFailure } from './failure.js';
import { ALLOWED_UPDATES, type Incoming, readUpdate } from './incoming.js';
import { answerInline, type Glance } from './inline.js';
import { poll } from './polling.js';
import { LIMITS, type Limits, Sender } from './sender.js';
import { webhookHandler } from './webhook.js';

/** How Telegram is reached. */
export interface TelegramConfig {
  /** From @BotFather. */
  readonly token: string;
  /** `https://api.telegram.org`, or a Bot API server or relay of one's own. */
  readonly apiRoot: string;
  /** Where Telegram delivers messages to, `null` for asking it. `url` is public and https; `secret`, 1 to 256 of `A-Za-z0-9_-`, comes with each delivery. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
}

/** What the messenger needs. */
export interface TelegramOptions {
  readonly config: TelegramConfig;
  readonly log: Log;
  /** Told of each send that is tried again. */
  readonly onRetry?: () => void;
  /** Answers questions of inline mode; without it they get nothing. */
  readonly glance?: Glance;
  readonly limits?: Limits;
  readonly timings?: Partial<Timings>;
}

/** Deliveries that Telegram makes side by side, of 1 to 100; ours are taken at once. */
const MOST_CONNECTIONS = 20;
/** Questions of inline mode that are answered side by side: one comes with each letter typed, and only the last matters. */
const MOST_GLANCES = 16;

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Telegram, by long polling or by a webhook. */
export class TelegramMessenger implements Messenger {
  /** Where deliveries are to be handed in, before anybody reads their bodies; `null` where Telegram is asked for messages. */
  readonly webhook: Webhook | null;
  readonly #options: TelegramOptions;
  readonly #api: BotApi;
  readonly #sender: Sender;
  /** Small things that go on beside: a press that is acknowledged, an inline question. */
  readonly #errands = new Set<Promise<void>>();
  #glances = 0;
  /** Whom updates go to now. */
  #open: { readonly desk: Desk; readonly me: Me } | null = null;

  constructor(options: TelegramOptions) {
    const { config, timings, onRetry, log, limits = LIMITS } = options;
    this.#options = options;
    this.#api = new BotApi({ ...config, ...(timings && { timings }), ...(onRetry && { onRetry }) });
    this.#sender = new Sender(this.#api, log, limits);
    this.webhook = config.webhook && {
      path: new URL(config.webhook.url).pathname,
      handle: webhookHandler({
        secret: config.webhook.secret,
        isOpen: () => this.#open !== null,
        offer: (update) => this.#offer(update as Update),
      }),
    };
  }

  async run({ desk, up, stopping }: Life): Promise<void> {
    const { webhook } = this.#options.config;
    try {
      const me = await this.#api.call('getMe', {}, { signal: stopping });
      await this.#subscribe(stopping);
      stopping.throwIfAborted();
      this.#open = { desk, me };
      up();
      this.#onErrand(this.#nameCommands(stopping), 'commands were not named');
      await (webhook ? this.#watch(webhook.url, stopping) : this.#poll(desk, stopping));
    } catch (error) {
      // What a stop broke off is no failure.
      if (!stopping.aborted) throw explained(error);
    } finally {
      this.#open = null;
    }
    await desk.idle();
    await Promise.all(this.#errands);
  }

  /** Tells Telegram which way messages are to come. */
  async #subscribe(signal: AbortSignal): Promise<void> {
    const { webhook } = this.#options.config;
    if (!webhook) await this.#api.call('deleteWebhook', {}, { signal });
    else
      await this.#api.call(
        'setWebhook',
        {
          url: webhook.url,
          secret_token: webhook.secret,
          allowed_updates: ALLOWED_UPDATES,
          max_connections: MOST_CONNECTIONS,
        },
        { signal },
      );
  }

  async #nameCommands(signal: AbortSignal): Promise<void> {
    const inTongue = (tongue: 'zh' | 'en') =>
      COMMANDS.map((entry) => ({ command: entry.name, description: entry[tongue] }));
    await this.#api.call('setMyCommands', { commands: inTongue('en') }, { signal });
    await this.#api.call('setMyCommands', { commands: inTongue('zh'), language_code: 'zh' }, { signal });
  }

  #poll(desk: Desk, stopping: AbortSignal): Promise<void> {
    const stopped = aborted(stopping);
    return poll(this.#api, {
      signal: stopping,
      take: async (update) => {
        while (!stopping.aborted) {
          if (this.#offer(update)) return true;
          await Promise.race([desk.room(), stopped]);
          // Whatever the desk says of its room, others get their turn.
          await turn();
        }
        return false;
      },
      onUnconfirmed: (error) =>
        this.#options.log.warn({ error: wordsOf(error) }, 'telegram: what was taken will be given out again'),
    });
  }

  /** Looks now and then whether Telegram still delivers to us: nothing else would tell that it does not. */
  async #watch(url: string, stopping: AbortSignal): Promise<void> {
    let last = Math.floor(Date.now() / 1000);
    for (;;) {
      await wait(this.#api.timings.check, undefined, { signal: stopping });
      const info = await this.#api.call('getWebhookInfo', {}, { signal: stopping });
      if (info.url !== url) throw new TelegramFailure('the webhook was taken away', { code: 409 });
      if ((info.last_error_date ?? 0) <= last) continue;
      last = info.last_error_date ?? last;
      const { last_error_message: error, pending_update_count: waiting } = info;
      this.#options.log.warn({ error, waiting }, 'telegram: deliveries fail');
    }
  }

  /** Takes an update; `false` where there is no room for it. One that cannot be read is taken and forgotten. */
  #offer(update: Update): boolean {
    if (!this.#open) return false;
    const { desk, me } = this.#open;
    try {
      const incoming = readUpdate(update, me, (fileId, size) => this.#download(fileId, size));
      return incoming === null || this.#take(incoming, desk);
    } catch (error) {
      this.#options.log.warn({ error: wordsOf(error) }, 'telegram: an update was not understood');
      return true;
    }
  }

  #take(incoming: Incoming, desk: Desk): boolean {
    if ('query' in incoming) {
      this.#glance(incoming.query);
      return true;
    }
    if ('message' in incoming) {
      const { message, target } = incoming;
      const outlet = {
        send: (reply: Parameters<Sender['send']>[1]) => this.#sender.send(target, reply),
        busy: () => this.#sender.busy(target),
      };
      if (desk.take(message, outlet) === 'full') return false;
    }
    // Until then the button shows a clock. Telegram refuses this for a press that waited too long: it shows none any more.
    const { press } = incoming;
    if (press !== null)
      this.#onErrand(
        this.#api.call('answerCallbackQuery', { callback_query_id: press }).then(() => undefined),
        'a press was not acknowledged',
      );
    return true;
  }

  #glance(query: Parameters<typeof answerInline>[1]): void {
    const { glance = async () => null } = this.#options;
    if (this.#glances >= MOST_GLANCES) return;
    this.#glances += 1;
    const answer = answerInline(this.#api, query, glance).finally(() => {
      this.#glances -= 1;
    });
    this.#onErrand(answer, 'an inline question was not answered');
  }

  async #download(fileId: string, size: number | null): Promise<Uint8Array> {
    if (size !== null && size > LARGEST_FILE) throw new FileTooLarge();
    return this.#api.download(fileId);
  }

  #onErrand(work: Promise<void>, problem: string): void {
    const errand = work.catch((error) => this.#options.log.warn({ error: wordsOf(error) }, `telegram: ${problem}`));
    this.#errands.add(errand);
    void errand.then(() => this.#errands.delete(errand));
  }
}
