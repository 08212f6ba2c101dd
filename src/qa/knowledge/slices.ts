/** How long, in ms, work that nobody waits for keeps the event loop to itself. */
const SLICE = 4;

/** Cuts long work of this process into slices, between which questions are answered. */
export class Slices {
  #began = performance.now();

  /** Whether it is time to `rest`; asked for each piece of the work. */
  get over(): boolean {
    return performance.now() - this.#began > SLICE;
  }

  /** Lets everything run that waits, then begins the next slice. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#began = performance.now();
  }

  /** Goes through `things` in slices. */
  async each<T>(things: Iterable<T>, work: (thing: T) => void): Promise<void> {
    for (const thing of things) {
      if (this.over) await this.rest();
      work(thing);
    }
  }
}
