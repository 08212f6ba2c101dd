import { traced } from '#src/app/tracing.js';
import type { Log } from '#src/app-port.js';
import type { ChannelMetrics } from '../metrics.js';
import type { IncomingMessage, Outlet } from '../port/message.js';
import type { Desk, Taken } from '../port/messenger.js';
import { Recent } from '../port/recent.js';
import type { Reply } from '../port/reply.js';
import { Answering, type AnsweringOptions } from './answering.js';
import { ChatQueue } from './chat-queue.js';
import { Chats } from './chats.js';
import { commandOf } from './commands.js';
import { notAllowed, SORRY, TOO_MANY } from './words.js';

/** Messages that wait at most, in all, and of one person or group: whoever floods does not keep the others waiting. */
const MOST_WAITING = 1000;
const MOST_OF_ONE = 100;
/** Ids that are remembered to know a repeated delivery. */
const MOST_SEEN = 50_000;
/** The same button pressed again within so many ms is one press. */
const DOUBLE_TAP = 1500;
const MOST_PRESSES = 1000;
/** So many ms a message waits for one sent before it that comes after it; nobody notices. */
const SETTLE = 150;
/** An answer that takes longer, in ms, is announced. */
const MOMENT = 300;

/** What a desk needs. */
export interface BotDeskOptions extends Omit<AnsweringOptions, 'mayLoad' | 'log'> {
  readonly channel: string;
  /** Users or chats that may ask, empty for everybody; users that are named here may load files too. */
  readonly allowed: readonly string[];
  readonly metrics: ChannelMetrics;
  readonly log: Log;
  readonly settle?: number;
}

/** Takes the messages of one channel: knows repeated ones, keeps chats in order and apart, and answers. */
export class BotDesk implements Desk {
  readonly #options: BotDeskOptions;
  readonly #answering: Answering;
  readonly #allowed: ReadonlySet<string>;
  readonly #chats = new Chats();
  readonly #seen = new Recent<true>(MOST_SEEN);
  readonly #presses = new Recent<number>(MOST_PRESSES);
  readonly #queue: ChatQueue;
  /** How much of each person and group waits. */
  readonly #waitingOf = new Map<string, number>();
  #roomWanted: (() => void)[] = [];

  constructor(options: BotDeskOptions) {
    this.#options = options;
    this.#allowed = new Set(options.allowed);
    this.#answering = new Answering({
      ...options, // Whoever speaks for a group bears its id, and is nobody who was named.
      mayLoad: ({ user, chat, group = chat, direct }) => this.#allowed.has(user) && (direct || user !== group),
    });
    const { channel, log, settle = SETTLE } = options;
    this.#queue = new ChatQueue(settle, (error) => log.error({ channel, error: String(error) }, 'bot: not answered'));
  }

  take(message: IncomingMessage, outlet: Outlet): Taken {
    const taken = this.#take(message, outlet);
    this.#options.metrics.took(taken);
    return taken;
  }

  /** Messages that were taken and are not answered. */
  get waiting(): number {
    return this.#queue.size;
  }

  async room(): Promise<void> {
    while (this.#queue.size >= MOST_WAITING) await new Promise<void>((resolve) => this.#roomWanted.push(resolve));
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** The answer to a question out of any chat; `null` where that user may not ask. @throws whatever asking throws */
  async glance(question: string, user: string): Promise<Reply | null> {
    if (this.#allowed.size > 0 && !this.#allowed.has(user)) return null;
    return (await this.#answering.ask(question, null)).reply;
  }

  #take(message: IncomingMessage, outlet: Outlet): Taken {
    const { id, chat, group = chat, user, order, direct, mentioned, button, text } = message;
    const called = commandOf(text.trim());
    const isCalled = called?.slashed === true && called.command !== null;
    if (!direct && !mentioned && button === null && !isCalled) return 'ignored';
    if (this.#seen.get(id)) return 'repeated';
    if (this.#queue.size >= MOST_WAITING) return 'full';
    if (button !== null && this.#isDoubleTap(message, button)) return 'repeated';
    const sources = [`group ${group}`, `user ${user}`];
    const waiting = Math.max(...sources.map((source) => this.#waitingOf.get(source) ?? 0));
    const mayAsk = this.#allowed.size === 0 || this.#allowed.has(user) || this.#allowed.has(group);
    this.#seen.set(id, true);
    if (waiting > MOST_OF_ONE) return 'ignored';
    const refusal = mayAsk ? (waiting === MOST_OF_ONE ? TOO_MANY : null) : notAllowed({ user, chat: group, direct });
    for (const source of sources) this.#waitingOf.set(source, (this.#waitingOf.get(source) ?? 0) + 1);
    this.#queue.add(chat, order, async () => {
      await traced('zerentu.bot.message', { 'zerentu.channel': this.#options.channel }, async () => {
        if (refusal) await this.#send(refusal, outlet);
        else await this.#answer(message, outlet);
      });
      this.#done(sources);
    });
    this.#options.metrics.waiting(this.#queue.size);
    return 'taken';
  }

  /** A finger that shakes presses twice; whoever wants the same answer again presses again later. */
  #isDoubleTap({ chat, user }: IncomingMessage, token: string): boolean {
    const key = JSON.stringify([chat, user, token]);
    const now = performance.now();
    const last = this.#presses.get(key);
    if (last !== undefined && now - last < DOUBLE_TAP) return true;
    this.#presses.set(key, now);
    return false;
  }

  #done(sources: readonly string[]): void {
    for (const source of sources) {
      const left = (this.#waitingOf.get(source) ?? 1) - 1;
      if (left === 0) this.#waitingOf.delete(source);
      else this.#waitingOf.set(source, left);
    }
    // The turn that ends is still counted.
    this.#options.metrics.waiting(this.#queue.size - 1);
    for (const resolve of this.#roomWanted.splice(0)) setImmediate(resolve);
  }

  async #answer(message: IncomingMessage, outlet: Outlet): Promise<void> {
    const { channel, log, metrics } = this.#options;
    const chat = this.#chats.of(message.chat);
    const began = performance.now();
    const busy = setTimeout(() => void outlet.busy?.().catch(() => undefined), MOMENT);
    try {
      const { reply, remember } = await this.#answering.answer(message, chat);
      // Before it is sent: a button may be pressed while its message is still on the way.
      if (remember) chat.told(message.user, remember.key, remember.told);
      const sent = await this.#send(reply, outlet);
      if (remember && sent !== null) chat.sentAs(sent, remember.told);
    } catch (error) {
      log.error({ channel, error: String(error) }, 'bot: question failed');
      await this.#send(SORRY, outlet);
    } finally {
      clearTimeout(busy);
      metrics.answered((performance.now() - began) / 1000);
    }
  }

  /** Sends; what cannot be sent is logged and counted, never thrown: nothing else can be told to that chat. */
  async #send(reply: Reply, outlet: Outlet): Promise<string | null> {
    const { channel, log, metrics } = this.#options;
    try {
      const sent = await outlet.send(reply);
      metrics.sent('sent');
      return sent;
    } catch (error) {
      metrics.sent('failed');
      log.error({ channel, error: String(error) }, 'bot: answer could not be sent');
      return null;
    }
  }
}
