import type { IncomingMessage, Outlet } from '#bots/port/message.js';
import type { Desk, Taken } from '#bots/port/messenger.js';
import type { Reply } from '#bots/port/reply.js';

export const textReply = (text: string): Reply => ({
  blocks: [{ kind: 'text', lines: [text] }],
  buttons: [],
  file: null,
});

/** Takes each message once and answers it with what it says. */
export class EchoDesk implements Desk {
  readonly taken: IncomingMessage[] = [];
  /** How often a message came that was taken before. */
  repeated = 0;
  isFull = false;
  /** What an answer is, and what must be done before it is sent. */
  answer: (message: IncomingMessage, outlet: Outlet) => Promise<Reply | null> = async ({ text, button }) =>
    textReply(`答：${button ?? text}`);
  readonly errors: unknown[] = [];
  /** Ids that `send` gave. */
  readonly sent: (string | null)[] = [];
  readonly #seen = new Set<string>();
  readonly #work = new Set<Promise<void>>();

  take(message: IncomingMessage, outlet: Outlet): Taken {
    if (this.isFull) return 'full';
    if (this.#seen.has(message.id)) {
      this.repeated++;
      return 'repeated';
    }
    this.#seen.add(message.id);
    if (!message.direct && !message.mentioned) return 'ignored';
    this.taken.push(message);
    const work = this.#answer(message, outlet);
    this.#work.add(work);
    void work.finally(() => this.#work.delete(work));
    return 'taken';
  }

  async room(): Promise<void> {}

  async idle(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  async #answer(message: IncomingMessage, outlet: Outlet): Promise<void> {
    try {
      const reply = await this.answer(message, outlet);
      if (reply) this.sent.push(await outlet.send(reply));
    } catch (error) {
      this.errors.push(error);
    }
  }
}
