/** A map that forgets what was longest not touched when it grows too large. */
export class Recent<V> {
  readonly #entries = new Map<string, V>();
  readonly #most: number;

  /** `most`: how many entries are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** The value that was touched last of those that fit. */
  newest(fits: (value: V) => boolean): V | undefined {
    return [...this.#entries.values()].findLast(fits);
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#most && oldest !== undefined) this.#entries.delete(oldest);
  }
}
