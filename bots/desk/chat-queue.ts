import { AsyncResource } from 'node:async_hooks';
import { setImmediate as ioRead, setTimeout as wait } from 'node:timers/promises';

interface Turn {
  readonly order: number;
  /** When it came, in ms of `performance.now`. */
  readonly since: number;
  readonly work: () => Promise<void>;
}

/** Rounds of reading in which a message gets from a socket that has just been accepted to the queue. */
const READS = 4;

/** Runs the work of one chat in order, and that of different chats side by side. */
export class ChatQueue {
  readonly #chats = new Map<string, Turn[]>();
  readonly #settle: number;
  readonly #onError: (error: unknown) => void;
  #waiting = 0;
  #idle: (() => void)[] = [];

  /** `settle`: so many ms a turn waits for one that was sent before it and comes after it. */
  constructor(settle: number, onError: (error: unknown) => void) {
    this.#settle = settle;
    this.#onError = onError;
  }

  /** How much is not done yet, of all chats. */
  get size(): number {
    return this.#waiting;
  }

  /** Puts work of a chat behind that of smaller or the same `order`. */
  add(chat: string, order: number, work: () => Promise<void>): void {
    this.#waiting += 1;
    // A turn belongs to the request that brought it, not to that of the first one which is still at work.
    const turn = { order, since: performance.now(), work: AsyncResource.bind(work) };
    const turns = this.#chats.get(chat);
    if (turns) {
      const before = turns.findLastIndex((other) => other.order <= order);
      turns.splice(before + 1, 0, turn);
    } else {
      const first = [turn];
      this.#chats.set(chat, first);
      void this.#run(chat, first);
    }
  }

  /** Resolves when everything is done. */
  async idle(): Promise<void> {
    if (this.#waiting > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async #run(chat: string, turns: Turn[]): Promise<void> {
    while (turns[0]) {
      // When this process was busy, timers are told of first: what came in meanwhile is read before a turn begins.
      for (let reads = 0; reads < READS; reads++) await ioRead();
      const early = turns[0].since + this.#settle - performance.now();
      if (early > 0) {
        await wait(early);
        continue;
      }
      await turns.shift()?.work().catch(this.#onError);
      this.#waiting -= 1;
    }
    this.#chats.delete(chat);
    if (this.#waiting === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }
}
