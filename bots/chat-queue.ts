/** Runs the work of one chat in order, and that of different chats side by side. */
export class ChatQueue {
  readonly #last = new Map<string, Promise<void>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  add(chat: string, work: () => Promise<void>): void {
    const turn = (this.#last.get(chat) ?? Promise.resolve()).then(work).catch(this.#onError);
    this.#last.set(chat, turn);
    void turn.then(() => {
      if (this.#last.get(chat) === turn) this.#last.delete(chat);
    });
  }

  /** Resolves when everything added so far is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
