import { Slices } from '../../knowledge/slices.js';
import { type Field, SearchLog } from './search-log.js';
import { PRINTED_WEIGHT, type Term } from './term.js';

/** A document that was found. */
export interface Hit<T> {
  readonly doc: T;
  /** Share of the topic, by weight of its words, that the document holds: 0 … 1. */
  readonly coverage: number;
  readonly score: number;
  /** The topic is the whole first field (an exact title). */
  readonly exact: boolean;
}

/** A log with more documents that are gone than documents that are there is written anew. */
const MOST_GONE = 0.5;

/**
 * Finds documents by the words of a topic, each worth its inverse document frequency; a word that no document holds is
 * worth the most, so that a topic with one is not found by its other words alone.
 */
export class SearchIndex<T> {
  readonly #log: SearchLog<T>;
  /** Place of each document of the log among those of this index, from 1; 0 for what is none of them. */
  readonly #places: Int32Array;
  readonly size: number;
  /** Zeros, one for each document of the log, between one search and the next. */
  readonly #scratch: { readonly fields: Uint8Array; readonly covered: Float64Array; readonly score: Float64Array };

  private constructor(log: SearchLog<T>, places: Int32Array, size: number) {
    this.#log = log;
    this.#places = places;
    this.size = size;
    const { length } = places;
    this.#scratch = {
      fields: new Uint8Array(length),
      covered: new Float64Array(length),
      score: new Float64Array(length),
    };
  }

  /** Makes the index of `docs`, each in it once, in slices; only those that are not in the index `before` are read. */
  static async of<T>(
    docs: readonly T[],
    fields: readonly Field<T>[],
    before: SearchIndex<T> | null = null,
  ): Promise<SearchIndex<T>> {
    const slices = new Slices();
    const crowded = before !== null && before.#log.docs.length * MOST_GONE > Math.max(docs.length, before.size);
    const log = before === null || crowded ? new SearchLog(fields) : before.#log;
    const numbers: number[] = [];
    await slices.each(docs, (doc) => void numbers.push(log.add(doc)));
    const places = new Int32Array(log.docs.length);
    for (const [place, at] of numbers.entries()) places[at] = place + 1;
    return new SearchIndex(log, places, docs.length);
  }

  #has(at: number): boolean {
    return (this.#places[at] ?? 0) > 0;
  }

  /** The folded fields of a document. */
  textsOf(doc: T): readonly string[] {
    return this.#log.textsOf(doc);
  }

  /** Whether any document holds the word. */
  knows(word: string): boolean {
    let known = false;
    this.#log.holders(word, (at) => {
      known = this.#has(at);
      return !known;
    });
    return known;
  }

  /** Documents whose field of that number holds folded words as they are, in the order in which they were given. */
  holding(words: string, field: number): T[] {
    const numbers: number[] = [];
    this.#log.holders(words, (at, fields) => {
      if (this.#has(at) && (fields & (1 << field)) !== 0) numbers.push(at);
      return true;
    });
    return numbers
      .sort((a, b) => (this.#places[a] ?? 0) - (this.#places[b] ?? 0))
      .flatMap((at) => this.#log.docs[at] ?? []);
  }

  /** Documents that hold any of these words, each with the fields that do. */
  #holders(words: readonly string[]): { readonly numbers: readonly number[]; readonly fields: readonly number[] } {
    const { fields } = this.#scratch;
    const numbers: number[] = [];
    for (const word of words)
      this.#log.holders(word, (at, held) => {
        if (!this.#has(at)) return true;
        if (fields[at] === 0) numbers.push(at);
        fields[at] = (fields[at] ?? 0) | held;
        return true;
      });
    const found = numbers.map((at) => fields[at] ?? 0);
    for (const at of numbers) fields[at] = 0;
    return { numbers, fields: found };
  }

  /**
   * Of the documents that `within` lets pass those whose first field is the topic; where there is none, the best `most` of
   * those that hold at least one word. Best first; `topic` is folded, `terms` are its words.
   */
  find(topic: string, terms: readonly Term[], within: (doc: T) => boolean, most: number): Hit<T>[] {
    const { covered, score } = this.#scratch;
    const found: number[] = [];
    let total = 0;
    const cover = (at: number, worth: number, fields: number) => {
      if (covered[at] === 0) found.push(at);
      covered[at] = (covered[at] ?? 0) + worth;
      score[at] = (score[at] ?? 0) + worth * this.#log.weightOf(fields);
    };
    for (const { spellings, printed = [], weight: share } of terms) {
      const { numbers, fields } = this.#holders(spellings);
      const others = this.#holders(printed);
      // A word that stands in documents is as rare as it is, whatever else may be printed for it.
      const rarity = Math.log(1 + (this.size + 1) / ((numbers.length || others.numbers.length) + 0.5));
      const worth = share * rarity * Math.sqrt(spellings[0]?.length ?? 1);
      total += worth;
      for (const [i, at] of numbers.entries()) cover(at, worth, fields[i] ?? 0);
      const spelled = new Set(others.numbers.length > 0 ? numbers : []);
      for (const [i, at] of others.numbers.entries())
        if (!spelled.has(at)) cover(at, PRINTED_WEIGHT * worth, others.fields[i] ?? 0);
    }
    if (total === 0) return [];
    const passes = (at: number) => {
      const doc = this.#log.docs[at];
      return doc !== undefined && within(doc);
    };
    const exact: number[] = [];
    this.#log.holders(topic, (at, held) => {
      // Beyond what this index knows of the log nothing was covered.
      if (!covered[at]) return true;
      score[at] = (score[at] ?? 0) + 0.5 * this.#log.weightOfFirst(held) * total;
      if (this.#log.text(at, 0) === topic && passes(at)) exact.push(at);
      return true;
    });
    const place = (at: number) => this.#places[at] ?? 0;
    const byScore = (a: number, b: number) => (score[b] ?? 0) - (score[a] ?? 0) || place(a) - place(b);
    const best = exact.length > 0 ? exact.sort(byScore) : firstOf(found, most, byScore, passes);
    const hits = best.flatMap((at) => {
      const doc = this.#log.docs[at];
      if (doc === undefined) return [];
      const [coverage, scored] = [(covered[at] ?? 0) / total, (score[at] ?? 0) / total];
      return [{ doc, coverage, score: scored, exact: exact.length > 0 }];
    });
    for (const at of found) {
      covered[at] = 0;
      score[at] = 0;
    }
    return hits;
  }
}

/** The first `most` that pass, in the order that `compare` gives: far cheaper than to try and to sort all of them. */
function firstOf<T>(
  things: readonly T[],
  most: number,
  compare: (a: T, b: T) => number,
  passes: (thing: T) => boolean,
): T[] {
  const first: T[] = [];
  for (const thing of things) {
    const last = first.at(-1);
    if (first.length === most && last !== undefined && compare(thing, last) >= 0) continue;
    if (!passes(thing)) continue;
    const at = first.findIndex((other) => compare(thing, other) < 0);
    first.splice(at < 0 ? first.length : at, 0, thing);
    if (first.length > most) first.pop();
  }
  return first;
}
