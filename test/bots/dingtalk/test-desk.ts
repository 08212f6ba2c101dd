import type { IncomingMessage, Outlet } from '#bots/port/message.js';
import type { Desk, Taken } from '#bots/port/messenger.js';
import type { Reply } from '#bots/port/reply.js';

/** A reply of one sentence. */
export const saying = (text: string): Reply => ({ blocks: [{ kind: 'text', lines: [text] }], buttons: [], file: null });

/** Takes what comes and answers it as it is told to. */
export class TestDesk implements Desk {
  readonly taken: IncomingMessage[] = [];
  /** Ids of all that came, the repeated and the ignored too. */
  readonly came: string[] = [];
  readonly failures: unknown[] = [];
  full = false;
  answer: (message: IncomingMessage) => Reply | Promise<Reply> = ({ text }) => saying(`回${text}`);
  readonly #ids = new Set<string>();
  readonly #working = new Set<Promise<void>>();

  take(message: IncomingMessage, outlet: Outlet): Taken {
    this.came.push(message.id);
    if (this.full) return 'full';
    if (this.#ids.has(message.id)) return 'repeated';
    if (!message.direct && !message.mentioned) return 'ignored';
    this.#ids.add(message.id);
    this.taken.push(message);
    const work = this.#answer(message, outlet).finally(() => this.#working.delete(work));
    this.#working.add(work);
    return 'taken';
  }

  async room(): Promise<void> {}

  async idle(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  async #answer(message: IncomingMessage, outlet: Outlet): Promise<void> {
    try {
      await outlet.send(await this.answer(message));
    } catch (error) {
      this.failures.push(error);
    }
  }
}
