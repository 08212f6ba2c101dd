import type { IncomingMessage, Outlet } from '#bots/port/message.js';
import type { Desk, Taken } from '#bots/port/messenger.js';
import type { Reply } from '#bots/port/reply.js';

export const said = (...lines: string[]): Reply => ({ blocks: [{ kind: 'text', lines }], buttons: [], file: null });

/** Answers each chat in order and chats side by side: `答：` and the words, or the token of the button. */
export class EchoDesk implements Desk {
  readonly taken: IncomingMessage[] = [];
  readonly failures: unknown[] = [];
  full = false;
  /** How a message is answered. */
  answer: (message: IncomingMessage, outlet: Outlet) => Promise<unknown> = (message, outlet) =>
    outlet.send(said(`答：${message.button ?? message.text}`));
  readonly #ids = new Set<string>();
  readonly #open = new Set<Promise<unknown>>();
  readonly #last = new Map<string, Promise<unknown>>();

  take(message: IncomingMessage, outlet: Outlet): Taken {
    if (this.full) return 'full';
    if (this.#ids.has(message.id)) return 'repeated';
    this.#ids.add(message.id);
    this.taken.push(message);
    const answer = (this.#last.get(message.chat) ?? Promise.resolve())
      .then(() => this.answer(message, outlet))
      .catch((error) => this.failures.push(error))
      .finally(() => this.#open.delete(answer));
    this.#last.set(message.chat, answer);
    this.#open.add(answer);
    return 'taken';
  }

  async room(): Promise<void> {}

  async idle(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }
}
