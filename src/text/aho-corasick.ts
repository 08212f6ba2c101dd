import type { Span } from './span.js';

/** A pattern found in a text. */
export interface Occurrence<T> extends Span {
  readonly value: T;
}

interface State<T> {
  readonly next: Map<string, State<T>>;
  fail: State<T> | null;
  /** The pattern that ends here. */
  found: { readonly length: number; readonly value: T } | null;
  /** The nearest state through `fail` where a shorter pattern ends. */
  shorter: State<T> | null;
}

/** Finds many patterns in one pass over the text (Aho and Corasick 1975). */
export class AhoCorasick<T> {
  readonly #root: State<T> = { next: new Map(), fail: null, found: null, shorter: null };

  constructor(patterns: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of patterns) {
      let state = this.#root;
      for (const char of pattern) {
        let next = state.next.get(char);
        if (!next) {
          next = { next: new Map(), fail: this.#root, found: null, shorter: null };
          state.next.set(char, next);
        }
        state = next;
      }
      if (state !== this.#root) state.found ??= { length: pattern.length, value };
    }
    const queue = [...this.#root.next.values()];
    for (let state = queue.shift(); state; state = queue.shift()) {
      for (const [char, next] of state.next) {
        let fail = state.fail;
        while (fail && !fail.next.has(char)) fail = fail.fail;
        next.fail = fail?.next.get(char) ?? this.#root;
        next.shorter = next.fail.found ? next.fail : next.fail.shorter;
        queue.push(next);
      }
    }
  }

  /** Returns the leftmost longest occurrences that do not overlap, in order; offsets are UTF-16, half-open. */
  find(text: string): Occurrence<T>[] {
    const all: Occurrence<T>[] = [];
    let state: State<T> = this.#root;
    let at = 0;
    for (const char of text) {
      at += char.length;
      let from: State<T> | null = state;
      while (from && !from.next.has(char)) from = from.fail;
      state = from?.next.get(char) ?? this.#root;
      for (let hit: State<T> | null = state; hit; hit = hit.shorter)
        if (hit.found) all.push({ start: at - hit.found.length, end: at, value: hit.found.value });
    }
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Occurrence<T>[] = [];
    for (const hit of all) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
    return kept;
  }
}
