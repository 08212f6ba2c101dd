import type { Hit, SearchIndex } from './search-index.js';
import { heldShare, type Term } from './term.js';

/** What speaks for a document that a topic may name, each 0 … 1. */
export interface LinkFeatures {
  /** Share of the topic's known words, by weight, that the document holds. */
  readonly covered: number;
  /** Share of the topic that stands in no document at all, and for which this one prints nothing. */
  readonly unknown: number;
  /** Share of the known words that its first field holds: a title, an indicator. */
  readonly first: number;
  /** Share of the known words that its first two fields hold: the heading over it, the words of a goal. */
  readonly upper: number;
  /** The longest run of the topic that stands in the first field, by the length of the topic. */
  readonly run: number;
  /** The same for any field. */
  readonly anyRun: number;
  /** Share of the first field that the topic's words make up. */
  readonly fit: number;
  /** 1 where the topic is the first field. */
  readonly exact: number;
  /** Share of the known words that stand in one sentence, the less the fewer they are: several seldom meet by chance. */
  readonly together: number;
}

/** So many words in one sentence are no chance. */
const NO_CHANCE = 4;
const SENTENCE = /[。；;]/;

/** The largest share of the words, by weight, that one sentence holds, by how many of them they are. */
function togetherIn(texts: readonly string[], terms: readonly Term[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  let most = 0;
  for (const sentence of texts.flatMap((text) => text.split(SENTENCE))) {
    const shares = terms.map((term) => heldShare(term, (word) => sentence.includes(word)));
    const share = shares.reduce((sum, held, at) => sum + held * (terms[at]?.weight ?? 0), 0) / total;
    const several = shares.filter((held) => held > 0).length;
    most = Math.max(most, share * Math.min(1, (several - 1) / (NO_CHANCE - 1)));
  }
  return most;
}

/** Share of the words, by weight, that folded texts hold, 0 … 1. */
export const shareIn = (texts: readonly string[], terms: readonly Term[]): number => {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const holds = (word: string) => texts.some((text) => text.includes(word));
  const held = terms.reduce((sum, term) => sum + term.weight * heldShare(term, holds), 0);
  return total > 0 ? held / total : 0;
};

/**
 * Share of the topic's characters that stand in no document and that these texts print nothing for: what is printed for
 * 外卖 in one task does not make 外卖卫生 known to another that holds 卫生.
 */
const unprintedIn = (texts: readonly string[], terms: readonly Term[]): number => {
  const holds = (word: string) => texts.some((text) => text.includes(word));
  return terms.reduce((sum, term) => sum + (term.unknown && heldShare(term, holds) === 0 ? term.unknown : 0), 0);
};

/** Length of the longest piece of a topic that stands in a text. */
function longestRun(topic: string, text: string): number {
  let longest = 0;
  for (let from = 0; from + longest < topic.length; from++)
    while (from + longest < topic.length && text.includes(topic.slice(from, from + longest + 1))) longest++;
  return longest;
}

/** Measures one document against a topic. */
export function linkFeatures<T>(
  index: SearchIndex<T>,
  topic: string,
  terms: readonly Term[],
  unknown: number,
  { doc, coverage, exact }: Hit<T>,
): LinkFeatures {
  const texts = index.textsOf(doc);
  const title = texts[0] ?? '';
  const covering = terms.flatMap(
    ({ spellings, printed = [] }) => [...spellings, ...printed].find((word) => title.includes(word)) ?? [],
  );
  const letters = covering.reduce((sum, word) => sum + word.length, 0);
  return {
    covered: coverage,
    unknown: unknown + unprintedIn(texts, terms),
    first: shareIn(texts.slice(0, 1), terms),
    upper: shareIn(texts.slice(0, 2), terms),
    run: longestRun(topic, title) / topic.length,
    anyRun: Math.max(...texts.map((text) => longestRun(topic, text))) / topic.length,
    fit: title.length > 0 ? Math.min(1, letters / title.length) : 0,
    exact: exact ? 1 : 0,
    together: togetherIn(texts, terms),
  };
}
