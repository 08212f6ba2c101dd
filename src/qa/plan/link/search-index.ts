import { foldText } from '../../understand/fold.js';

/** A piece of text that a document is found by; a word in a title tells more than one in the body. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** A document that was found. */
export interface Hit<T> {
  readonly doc: T;
  /** Share of the topic, by weight of its words, that the document holds: 0 … 1. */
  readonly coverage: number;
  readonly score: number;
  /** The topic is the whole first field (an exact title). */
  readonly exact: boolean;
}

interface Entry<T> {
  readonly doc: T;
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
}

/** A word of the topic with the spellings that count as that word. */
export interface Term {
  /** Less than 1 for a word that says little. */
  readonly weight: number;
  readonly spellings: readonly string[];
}

/**
 * Finds documents by the words of a topic, each worth its inverse document frequency; a word that no document holds is
 * worth the most, so that a topic with one is not found by its other words alone.
 */
export class SearchIndex<T> {
  readonly #entries: Entry<T>[];
  readonly #postings = new Map<string, number[]>();

  constructor(docs: readonly T[], fieldsOf: (doc: T) => readonly Field[]) {
    this.#entries = docs.map((doc) => ({
      doc,
      fields: fieldsOf(doc).map(({ text, weight }) => ({ text: foldText(text), weight })),
    }));
    for (const [at, { fields }] of this.#entries.entries()) {
      const pairs = new Set<string>();
      for (const { text } of fields) for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
      for (const pair of pairs) {
        const posting = this.#postings.get(pair);
        if (posting) posting.push(at);
        else this.#postings.set(pair, [at]);
      }
    }
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Documents that hold a word at all. */
  #holders(word: string): number[] {
    if (word.length < 2) return [...this.#entries.keys()].filter((at) => this.#holds(at, word));
    let shortest: number[] | undefined;
    for (let i = 0; i + 1 < word.length; i++) {
      const posting = this.#postings.get(word.slice(i, i + 2));
      if (!posting) return [];
      if (!shortest || posting.length < shortest.length) shortest = posting;
    }
    return word.length === 2 ? (shortest ?? []) : (shortest ?? []).filter((at) => this.#holds(at, word));
  }

  #holds(at: number, word: string): boolean {
    return this.#entries[at]?.fields.some(({ text }) => text.includes(word)) ?? false;
  }

  /** Whether any document holds the word. */
  knows(word: string): boolean {
    return this.#holders(word).length > 0;
  }

  /** Best first; every document that holds at least one word. `topic` is folded, `terms` are its words. */
  find(topic: string, terms: readonly Term[]): Hit<T>[] {
    const found = new Map<number, { covered: number; score: number }>();
    let total = 0;
    for (const { spellings, weight: share } of terms) {
      const holders = new Map<number, string[]>();
      for (const word of spellings)
        for (const at of this.#holders(word)) holders.set(at, [...(holders.get(at) ?? []), word]);
      const rarity = Math.log(1 + (this.size + 1) / (holders.size + 0.5));
      const worth = share * rarity * Math.sqrt(spellings[0]?.length ?? 1);
      total += worth;
      for (const [at, words] of holders) {
        const best = Math.max(
          ...(this.#entries[at]?.fields ?? []).map(({ text, weight }) =>
            words.some((word) => text.includes(word)) ? weight : 0,
          ),
        );
        const entry = found.get(at) ?? { covered: 0, score: 0 };
        entry.covered += worth;
        entry.score += worth * best;
        found.set(at, entry);
      }
    }
    if (total === 0) return [];
    const hits = [...found].flatMap(([at, { covered, score }]) => {
      const entry = this.#entries[at];
      if (!entry) return [];
      const title = entry.fields[0]?.text ?? '';
      const whole = entry.fields.find(({ text }) => text.includes(topic));
      const bonus = whole ? 0.5 * whole.weight * total : 0;
      return [{ doc: entry.doc, coverage: covered / total, score: (score + bonus) / total, exact: title === topic }];
    });
    return hits.sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score);
  }
}
