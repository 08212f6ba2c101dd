import type { Span } from './span.js';

/** An entry found in a text. */
export interface Occurrence<T> extends Span {
  readonly value: T;
}

/**
 * Finds its entries in texts. Entries may be added at any time: it is a map that knows how long an entry with a given
 * beginning may be, since to look up what begins at each place is cheap for texts as short as questions.
 */
export class Dictionary<T> {
  readonly #entries = new Map<string, T>();
  /** Length of the longest entry by its first UTF-16 unit. */
  readonly #longest = new Map<string, number>();

  get entries(): ReadonlyMap<string, T> {
    return this.#entries;
  }

  /** Adds an entry or gives it another value; the empty one is found nowhere. */
  set(entry: string, value: T): void {
    this.#entries.set(entry, value);
    const first = entry.charAt(0);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, entry.length));
  }

  /** Returns the leftmost longest occurrences that do not overlap, in order; offsets are UTF-16, half-open. */
  find(text: string): Occurrence<T>[] {
    const found: Occurrence<T>[] = [];
    let start = 0;
    while (start < text.length) {
      const hit = this.#longestAt(text, start);
      if (hit) found.push(hit);
      start = hit?.end ?? start + 1;
    }
    return found;
  }

  #longestAt(text: string, start: number): Occurrence<T> | null {
    const longest = Math.min(this.#longest.get(text.charAt(start)) ?? 0, text.length - start);
    for (let end = start + longest; end > start; end--) {
      const value = this.#entries.get(text.slice(start, end));
      if (value !== undefined) return { start, end, value };
    }
    return null;
  }
}
