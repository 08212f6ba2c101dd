import type { IncomingMessage, Outlet } from '#bots/port/message.js';
import type { Desk, Taken } from '#bots/port/messenger.js';
import type { Reply } from '#bots/port/reply.js';

/** A reply of one line. */
export const saying = (line: string): Reply => ({ blocks: [{ kind: 'text', lines: [line] }], buttons: [], file: null });

/** A desk that says back what it is told, each chat in order. */
export class EchoDesk implements Desk {
  /** What was taken, in its order. */
  readonly taken: IncomingMessage[] = [];
  /** What could not be sent. */
  readonly failures: unknown[] = [];
  /** Ids that sending gave, in its order. */
  readonly sent: (string | null)[] = [];
  /** How many may wait for their answer. */
  capacity = Number.POSITIVE_INFINITY;
  /** Answers wait for it. */
  gate: Promise<void> = Promise.resolve();
  answer: (message: IncomingMessage) => Reply = ({ text, button }) => saying(`答：${button ?? text}`);
  readonly #seen = new Set<string>();
  readonly #chats = new Map<string, Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  #open = 0;

  take(message: IncomingMessage, outlet: Outlet): Taken {
    if (!message.direct && !message.mentioned) return 'ignored';
    if (this.#seen.has(message.id)) return 'repeated';
    if (this.#open >= this.capacity) return 'full';
    this.#seen.add(message.id);
    this.taken.push(message);
    this.#open += 1;
    const before = this.#chats.get(message.chat) ?? Promise.resolve();
    this.#chats.set(
      message.chat,
      before.then(() => this.#reply(message, outlet)),
    );
    return 'taken';
  }

  room(): Promise<void> {
    return this.#open < this.capacity
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#waiting.push(resolve);
        });
  }

  async idle(): Promise<void> {
    await Promise.all(this.#chats.values());
  }

  async #reply(message: IncomingMessage, outlet: Outlet): Promise<void> {
    try {
      await this.gate;
      this.sent.push(await outlet.send(this.answer(message)));
    } catch (error) {
      this.failures.push(error);
    }
    this.#open -= 1;
    this.#waiting.shift()?.();
  }
}
