import type { Webhook } from '../channel.js';
import type { IncomingMessage, Outlet } from './message.js';

/** What became of a message: `repeated` was taken before, `ignored` is not said to the bot, `full` finds no place in the queue. */
export type Taken = 'taken' | 'repeated' | 'ignored' | 'full';

/** What is said to somebody who finds no place, where the messenger does not deliver again. */
export const ASK_LATER = '现在问的人太多，请稍后再问。';

/** Takes messages and answers them, each chat in order and chats side by side. */
export interface Desk {
  /** Returns at once; the answer goes to the outlet when its turn has come. Of a `full` one nothing was kept. */
  take(message: IncomingMessage, outlet: Outlet): Taken;
  /** Resolves when there is room for another message; for messengers that can let theirs wait. */
  room(): Promise<void>;
  /** Resolves when all that was taken is answered. */
  idle(): Promise<void>;
}

/** What a messenger is told of the life that it is given. */
export interface Life {
  readonly desk: Desk;
  /** To be called when messages can come in. */
  up(): void;
  /** Aborted when no more messages are to be taken; of this life alone, so that what listens to it goes with it. */
  readonly stopping: AbortSignal;
}

/** Translates between a messenger and the desk. */
export interface Messenger {
  /** Where the messenger calls us; none where we call it. */
  readonly webhook?: Webhook | null;
  /**
   * One connected life: connects, calls `up`, and hands messages to the desk. Resolves after `stopping` when the desk is
   * idle and the connection closed; rejects when the connection cannot be had or is lost, and is then run again later.
   */
  run(life: Life): Promise<void>;
}
