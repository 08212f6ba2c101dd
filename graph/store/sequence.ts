/** Work that is done one piece after another, in the order in which it was asked for. */
export class Sequence {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves when all that was asked for until now is done or has failed. */
  get done(): Promise<unknown> {
    return this.#last;
  }

  /** Does the work as soon as all before it is done or has failed; settles as it does. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
