import { foldText } from '../../understand/fold.js';

/** A piece of text that documents are found by; a word in a title tells more than one in the body. */
export interface Field<T> {
  readonly weight: number;
  textOf(doc: T): string;
}

/** Bits of a posting that say which fields hold the pair. */
const FIELD_BITS = 4;
const ALL_FIELDS = 2 ** FIELD_BITS - 1;

/**
 * Folded documents with the places of every pair of characters in them. Documents are only ever added, so that several
 * indexes, each of its own choice of documents, read one log while it grows.
 */
export class SearchLog<T> {
  readonly docs: T[] = [];
  readonly #fields: readonly Field<T>[];
  /** The most that a field of each set of them weighs. */
  readonly #weights: readonly number[];
  readonly #texts: (readonly string[])[] = [];
  readonly #numbers = new Map<T, number>();
  /** By pairs of UTF-16 units: numbers of documents, rising, with the bits of their fields. */
  readonly #postings = new Map<number, number[]>();
  readonly #folded = new Map<string, string>();

  /** @throws {RangeError} for more fields than a posting can tell apart */
  constructor(fields: readonly Field<T>[]) {
    if (fields.length > FIELD_BITS) throw new RangeError(`at most ${FIELD_BITS} fields`);
    this.#fields = fields;
    this.#weights = Array.from({ length: 2 ** fields.length }, (_, set) =>
      Math.max(0, ...fields.map(({ weight }, field) => ((set & (1 << field)) === 0 ? 0 : weight))),
    );
  }

  /** Adds a document unless it is there; returns its number. */
  add(doc: T): number {
    const known = this.#numbers.get(doc);
    if (known !== undefined) return known;
    const at = this.docs.push(doc) - 1;
    this.#numbers.set(doc, at);
    const texts = this.#fields.map((field) => this.#fold(field.textOf(doc)));
    this.#texts.push(texts);
    for (const [field, text] of texts.entries())
      for (let i = 0; i + 1 < text.length; i++) this.#post(pairAt(text, i), at, 1 << field);
    return at;
  }

  #post(pair: number, at: number, bit: number): void {
    const posting = this.#postings.get(pair);
    const entry = (at << FIELD_BITS) | bit;
    if (!posting) this.#postings.set(pair, [entry]);
    else {
      const last = posting.length - 1;
      if ((posting[last] ?? 0) >> FIELD_BITS === at) posting[last] = (posting[last] ?? 0) | bit;
      else posting.push(entry);
    }
  }

  /** Headings and titles of directives come again and again: one copy of each. */
  #fold(text: string): string {
    const known = this.#folded.get(text);
    if (known !== undefined) return known;
    const folded = foldText(text);
    const kept = folded === text ? text : folded;
    this.#folded.set(text, kept);
    return kept;
  }

  /** The folded fields of a document; none where it is not here. */
  textsOf(doc: T): readonly string[] {
    return this.#texts[this.#numbers.get(doc) ?? -1] ?? [];
  }

  /** The folded text of a field of a document. */
  text(at: number, field: number): string {
    return this.#texts[at]?.[field] ?? '';
  }

  /** Calls `each` for every document that holds a folded word, in order of their numbers, as long as it returns `true`. */
  holders(word: string, each: (at: number, fields: number) => boolean): void {
    if (word.length < 2) {
      for (let at = 0; at < this.docs.length; at++) {
        const fields = this.#fieldsWith(at, word, ALL_FIELDS);
        if (fields !== 0 && !each(at, fields)) return;
      }
      return;
    }
    let shortest: readonly number[] | undefined;
    for (let i = 0; i + 1 < word.length; i++) {
      const posting = this.#postings.get(pairAt(word, i));
      if (!posting) return;
      if (!shortest || posting.length < shortest.length) shortest = posting;
    }
    for (const entry of shortest ?? []) {
      const at = entry >> FIELD_BITS;
      const near = entry & ALL_FIELDS;
      const fields = word.length === 2 ? near : this.#fieldsWith(at, word, near);
      if (fields !== 0 && !each(at, fields)) return;
    }
  }

  #fieldsWith(at: number, word: string, among: number): number {
    let fields = 0;
    for (const [field, text] of (this.#texts[at] ?? []).entries())
      if ((among & (1 << field)) !== 0 && text.includes(word)) fields |= 1 << field;
    return fields;
  }

  /** The most that any of these fields weighs. */
  weightOf(fields: number): number {
    return this.#weights[fields] ?? 0;
  }

  /** The weight of the first of these fields. */
  weightOfFirst(fields: number): number {
    return this.#fields.find((_, field) => (fields & (1 << field)) !== 0)?.weight ?? 0;
  }
}

/** Two UTF-16 units as one small integer. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
