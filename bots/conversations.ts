/** The last conversation id of each chat, the longest unused forgotten first. */
export class Conversations {
  readonly #ids = new Map<string, string>();
  readonly #most: number;

  /** `most`: how many chats are remembered. */
  constructor(most = 10_000) {
    this.#most = most;
  }

  get(chat: string): string | null {
    return this.#ids.get(chat) ?? null;
  }

  set(chat: string, conversationId: string): void {
    this.#ids.delete(chat);
    this.#ids.set(chat, conversationId);
    const [oldest] = this.#ids.keys();
    if (this.#ids.size > this.#most && oldest !== undefined) this.#ids.delete(oldest);
  }
}
