import type { Opts } from 'telegraf/types';
import type { Log } from '#src/app-port.js';
import type { OutgoingFile, Reply } from '../port/reply.js';
import { type Limit, Throttle } from '../port/throttle.js';
import type { BotApi } from './bot-api.js';
import { TelegramFailure } from './failure.js';
import { idOf } from './ids.js';
import { renderReply, type TelegramButton, type TelegramText } from './render.js';

/** Where an answer goes. */
export interface Target {
  readonly chat: number;
  /** The topic of a forum. */
  readonly topic: number | null;
  /** The message that is replied to. */
  readonly answers: number | null;
  /** Groups have a limit of their own. */
  readonly group: boolean;
}

/** How much may be sent, `null` for no limit. */
export interface Limits {
  readonly chat: Limit | null;
  readonly group: Limit | null;
  readonly all: Limit | null;
}

/**
 * What Telegram allows: about one message a second in a chat with short bursts, 20 a minute in a group, about 30 a
 * second in all (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
 */
export const LIMITS: Limits = {
  chat: { points: 5, duration: 5 },
  group: { points: 20, duration: 60 },
  all: { points: 30, duration: 1 },
};

/** One message of an answer. */
type Part = { readonly text: TelegramText } | { readonly file: OutgoingFile };

/** Sends answers: slowly enough, again where it failed, plainly where Telegram does not read our HTML, and after a group that moved. */
export class Sender {
  readonly #api: BotApi;
  readonly #log: Log;
  readonly #chats: Throttle;
  readonly #groups: Throttle;
  readonly #all: Throttle;

  constructor(api: BotApi, log: Log, limits: Limits) {
    this.#api = api;
    this.#log = log;
    this.#chats = new Throttle(limits.chat);
    this.#groups = new Throttle(limits.group);
    this.#all = new Throttle(limits.all);
  }

  /** Sends an answer and returns the id of its last message; rejects with what kept one from being sent. */
  async send(target: Target, reply: Reply): Promise<string | null> {
    const { texts, buttons, dropped } = renderReply(reply);
    for (const { kind, token } of dropped)
      this.#log.warn(
        { kind, bytes: Buffer.byteLength(token) },
        'telegram: a button was dropped, its token does not fit',
      );
    const parts: Part[] = [...texts.map((text) => ({ text })), ...(reply.file ? [{ file: reply.file }] : [])];
    let { chat } = target;
    let last: string | null = null;
    for (const [at, part] of parts.entries()) {
      const place = { ...target, chat, answers: at === 0 ? target.answers : null };
      const sent = await this.#sendPart(place, part, at === parts.length - 1 ? buttons : []);
      chat = sent.chat.id;
      last = idOf(chat, sent.message_id);
    }
    return last;
  }

  /** Shows that the bot is writing; it does not matter where that fails. */
  async busy({ chat, topic }: Target): Promise<void> {
    const payload = { chat_id: chat, action: 'typing' as const, ...(topic !== null && { message_thread_id: topic }) };
    await this.#api.call('sendChatAction', payload).catch(() => undefined);
  }

  async #sendPart(target: Target, part: Part, buttons: readonly TelegramButton[]) {
    try {
      return await this.#sendTo(target, part, buttons);
    } catch (error) {
      if (!(error instanceof TelegramFailure) || error.movedTo === null) throw error;
      return this.#sendTo({ ...target, chat: error.movedTo }, part, buttons);
    }
  }

  async #sendTo(target: Target, part: Part, buttons: readonly TelegramButton[]) {
    await this.#turn(target);
    const common = commonOf(target, buttons);
    if ('file' in part) return this.#api.callWithRetry('sendDocument', documentOf(part.file, common));
    const { html, plain } = part.text;
    const rest = { ...common, link_preview_options: { is_disabled: true } };
    try {
      return await this.#api.callWithRetry('sendMessage', { ...rest, text: html, parse_mode: 'HTML' });
    } catch (error) {
      if (!(error instanceof TelegramFailure) || !/can't parse entities/i.test(error.message)) throw error;
      this.#log.warn({ error: error.message }, 'telegram: sent plainly');
      return this.#api.callWithRetry('sendMessage', { ...rest, text: plain });
    }
  }

  async #turn({ chat, group }: Target): Promise<void> {
    await this.#chats.turn(String(chat));
    if (group) await this.#groups.turn(String(chat));
    await this.#all.turn('all');
  }
}

function commonOf({ chat, topic, answers }: Target, buttons: readonly TelegramButton[]) {
  return {
    chat_id: chat,
    ...(topic !== null && { message_thread_id: topic }),
    ...(answers !== null && { reply_parameters: { message_id: answers, allow_sending_without_reply: true } }),
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons.map((button) => [button]) } }),
  };
}

/** telegraf writes names into the head of a part as they are, and drops objects that it does not know from such a body: they are written out before. */
function documentOf(
  file: OutgoingFile,
  { reply_parameters, ...common }: ReturnType<typeof commonOf>,
): Opts<'sendDocument'> {
  return {
    ...common,
    ...(reply_parameters && { reply_parameters: JSON.stringify(reply_parameters) as never }),
    document: { source: Buffer.from(file.bytes), filename: file.name.replace(/["\\\p{Cc}]/gu, '_') },
  };
}
