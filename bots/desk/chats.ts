import { randomBytes } from 'node:crypto';
import { Recent } from '../port/recent.js';
import type { Button } from '../port/reply.js';

/** Chats that are remembered; and answers of one, for their buttons and for replies to them: some 2 KB each. */
const MOST_CHATS = 3_000;
const MOST_ANSWERS = 8;

/** What is remembered of an answer. */
export interface Told {
  /** Goes on from it. */
  readonly conversationId: string | null;
  readonly buttons: readonly Button[];
  /** Questions that were suggested. */
  readonly questions: readonly string[];
  /** Directives that it came from. */
  readonly directives: readonly string[];
}

/** What one chat talked about. In a group everybody goes on from what they asked themselves. */
export class Chat {
  readonly #byKey = new Recent<Told>(MOST_ANSWERS);
  readonly #byMessage = new Recent<Told>(MOST_ANSWERS);
  readonly #byUser = new Recent<Told>(MOST_ANSWERS);

  /** The last answer to anybody that has a button of this kind: in a group others press it too. */
  lastWith(kind: Button['kind']): Told | null {
    return this.#byKey.newest((told) => told.buttons.some((button) => button.kind === kind)) ?? null;
  }

  /** The last answer to a user. */
  lastTo(user: string): Told | null {
    return this.#byUser.get(user) ?? null;
  }

  /** The answer that a message of the bot's gave. */
  ofMessage(id: string): Told | null {
    return this.#byMessage.get(id) ?? null;
  }

  /** The answer whose buttons bear this key. */
  ofKey(key: string): Told | null {
    return this.#byKey.get(key) ?? null;
  }

  /** Remembers an answer that was given to a user, under the key of its buttons. */
  told(user: string, key: string, told: Told): void {
    this.#byUser.set(user, told);
    this.#byKey.set(key, told);
  }

  /** Remembers which message gave it, for replies to that. */
  sentAs(message: string, told: Told): void {
    this.#byMessage.set(message, told);
  }
}

/** The chats of a channel, the longest silent forgotten first. */
export class Chats {
  readonly #chats = new Recent<Chat>(MOST_CHATS);

  of(id: string): Chat {
    const chat = this.#chats.get(id) ?? new Chat();
    this.#chats.set(id, chat);
    return chat;
  }
}

/** A short key for the buttons of one answer. */
export const newKey = (): string => randomBytes(6).toString('base64url');
