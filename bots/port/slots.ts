/** Lets so many things be done at once; the others wait in their order, and their time-outs do not count that. */
export class Slots {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  /** Does it when there is room, and returns what it returns. */
  async with<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Who is done hands its place on.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
