import { setTimeout as wait } from 'node:timers/promises';
import { type Context, Markup, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { GREETING, type Log, type Zerentu } from '#src/app-port.js';
import type { Channel, ChannelStatus } from '../channel.js';
import { ChatQueue } from '../chat-queue.js';
import { Conversations } from '../conversations.js';
import { escapeHtml, renderAnswer } from './render.js';
import { withRetry } from './retry.js';

const HELP = '群里请 @我，或用 /ask 提问。文件没有写的，我会说没有。';
/** Pause before polling is tried again after it failed, in ms: doubled each time up to the second. */
const PAUSES = { first: 1000, longest: 60_000 } as const;
/** Longest label on a button; Telegram shows little more. */
const LABEL = 60;

/** What the channel needs; `allowed` holds chat or user ids, empty for everybody. */
export interface TelegramOptions {
  readonly zerentu: Pick<Zerentu, 'ask'>;
  readonly config: { readonly token: string; readonly allowed: readonly string[]; readonly apiRoot: string };
  readonly log: Log;
}

/** Answers in Telegram by long polling. */
export class TelegramChannel implements Channel {
  readonly name = 'telegram';
  readonly #options: TelegramOptions;
  readonly #bot: Telegraf;
  readonly #conversations = new Conversations();
  readonly #queue: ChatQueue;
  readonly #stopping = new AbortController();
  #state: ChannelStatus['state'] = 'starting';
  #polling: Promise<void> = Promise.resolve();

  constructor(options: TelegramOptions) {
    this.#options = options;
    const { token, apiRoot } = options.config;
    this.#bot = new Telegraf(token, { telegram: { apiRoot } });
    this.#queue = new ChatQueue((error) => options.log.error({ error: this.#redact(error) }, 'telegram: not answered'));
    this.#listen();
  }

  status(): ChannelStatus {
    return { state: this.#state, problem: null };
  }

  start(): void {
    this.#polling = this.#poll();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    // A greeting that Telegram does not answer is not waited for: nothing was taken in it.
    if (this.#state === 'running') {
      this.#bot.stop();
      await this.#polling;
    }
    await this.#queue.idle();
    this.#state = 'stopped';
  }

  async #poll(): Promise<void> {
    const { signal } = this.#stopping;
    for (let pause: number = PAUSES.first; !signal.aborted; pause = Math.min(pause * 2, PAUSES.longest)) {
      try {
        await this.#bot.launch({ allowedUpdates: ['message', 'callback_query'] }, () => {
          this.#state = 'running';
          pause = PAUSES.first;
          // Stopped while Telegram was still being greeted: polling begins right after this.
          if (signal.aborted) setImmediate(() => this.#bot.stop());
        });
      } catch (error) {
        this.#state = 'retrying';
        this.#options.log.warn({ error: this.#redact(error) }, 'telegram: polling failed, trying again');
      }
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  #listen(): void {
    const bot = this.#bot;
    // Without this, one thrown handler ends the polling of telegraf 4.
    bot.catch((error) => this.#options.log.error({ error: this.#redact(error) }, 'telegram: handler failed'));
    // Outside telegraf's own turn and before any other step: a slow chat never holds up the others, and the messages of
    // one are answered in their order.
    bot.use((context, next) => this.#queue.add(String(context.chat?.id ?? '-'), next));
    bot.use((context, next) => (this.#mayAsk(context) ? next() : this.#turnAway(context)));
    bot.command(['start', 'help'], async (context) => {
      await this.#answer(context, GREETING);
      await this.#say(context, [escapeHtml(HELP)]);
    });
    bot.command('ask', (context) => this.#answer(context, context.payload));
    bot.on(message('text'), async (context) => {
      const question = this.#questionOf(context.message, context.chat.type === 'private');
      if (question !== null) await this.#answer(context, question);
    });
    bot.on('callback_query', async (context) => {
      await withRetry(() => context.answerCbQuery()).catch(() => undefined);
      await this.#answer(context, 'data' in context.callbackQuery ? context.callbackQuery.data : '');
    });
    bot.on('message', async (context) => {
      if (context.chat.type === 'private') await this.#say(context, ['请用文字提问。发 /help 看可以问什么。']);
    });
  }

  /** The question of a message; in a group only where it speaks to the bot. */
  #questionOf(
    sent: { text: string; reply_to_message?: { from?: { id: number } | undefined } | undefined },
    direct: boolean,
  ): string | null {
    const { username, id } = this.#bot.botInfo ?? { username: '', id: 0 };
    const spoken = sent.text.replace(new RegExp(`@${username}\\b`, 'gi'), '').trim();
    if (direct || spoken.length < sent.text.trim().length || sent.reply_to_message?.from?.id === id) return spoken;
    return null;
  }

  #mayAsk({ chat, from }: Context): boolean {
    const { allowed } = this.#options.config;
    return allowed.length === 0 || [chat?.id, from?.id].some((id) => id !== undefined && allowed.includes(String(id)));
  }

  async #turnAway(context: Context): Promise<void> {
    if (context.chat?.type === 'private')
      await this.#say(context, [`您还不在允许提问的名单里。请把您的编号 ${context.from?.id} 告诉管理员。`]);
  }

  async #answer(context: Context, question: string): Promise<void> {
    const chat = `${context.chat?.id}/${context.from?.id}`;
    try {
      const answer = await this.#options.zerentu.ask(question, this.#conversations.get(chat));
      this.#conversations.set(chat, answer.conversationId);
      const buttons = answer.choices.map(({ label, token }) => [
        Markup.button.callback([...label].slice(0, LABEL).join(''), token),
      ]);
      await this.#say(context, renderAnswer(answer), buttons);
    } catch (error) {
      this.#options.log.error({ error: this.#redact(error) }, 'telegram: question failed');
      await this.#say(context, ['抱歉，刚才没能回答，请再问一次。']);
    }
  }

  async #say(
    context: Context,
    messages: readonly string[],
    buttons: ReturnType<typeof Markup.button.callback>[][] = [],
  ): Promise<void> {
    for (const [at, html] of messages.entries()) {
      const keyboard = at === messages.length - 1 && buttons.length > 0 ? Markup.inlineKeyboard(buttons) : {};
      await withRetry(() => context.sendMessage(html, { parse_mode: 'HTML', ...keyboard }));
    }
  }

  /** Telegram's addresses hold the token, and so do telegraf's errors. */
  #redact(error: unknown): string {
    const words = error instanceof Error ? error.message : String(error);
    return words.replaceAll(this.#options.config.token, '<token>').replace(/bot\d+:[\w-]+/g, 'bot<token>');
  }
}
