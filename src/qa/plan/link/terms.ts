import { SAID } from '#src/lexicon/questions/said-words.js';
import { BACKGROUND_TOPIC_WORDS, EMPTY_TOPIC_WORDS, GENERIC_TOPIC_WORDS } from '#src/lexicon/questions/topic-words.js';
import type { Segmenter } from '#src/text/segment/segmenter.js';
import type { SearchIndex } from './search-index.js';
import { soundAlikes } from './sound-alikes.js';
import type { Term } from './term.js';
import { topicWords } from './topic-words.js';

/** What a word that stands in any title counts. */
const GENERIC_WEIGHT = 0.3;
/** What a word counts that was only heard: 服物 for 服务. */
const HEARD_WEIGHT = 0.8;
/** So many words of a topic are looked for: no title has more, and each is looked for in all documents. */
const MOST_WORDS = 40;

/** A topic as words that an index knows, and what it knows nothing of. */
export interface Terms {
  readonly known: readonly Term[];
  /** Share of the topic's characters, those of words that say little counting less, that stand in no document, 0 … 1. */
  readonly unknown: number;
}

/** Takes a folded topic apart: its words are what the segmenter cuts, mended by what the index knows. */
export async function termsOf<T>(index: SearchIndex<T>, topic: string, segmenter: Segmenter): Promise<Terms> {
  const told = new Map<string, boolean>();
  const knows = (word: string) => {
    const known = told.get(word) ?? index.knows(word);
    told.set(word, known);
    return known;
  };
  const words = topicWords(await segmenter.cut(topic), knows);
  const telling = words.filter(({ word, said }) => said || !EMPTY_TOPIC_WORDS.has(word));
  const known: Term[] = [];
  let missing = 0;
  let found = 0;
  for (const { word, said } of telling.length > 0 ? telling : words) {
    const weight = GENERIC_TOPIC_WORDS.has(word) && !said ? GENERIC_WEIGHT : 1;
    if (said || knows(word)) {
      const spellings = [word, ...(said?.same ?? [])];
      const unknown = spellings.some(knows) ? 0 : weight * word.length;
      known.push({ weight, spellings, printed: said?.printed.filter(knows) ?? [], unknown });
      found += weight * word.length;
      continue;
    }
    const parts = partsOf(word, knows);
    const heard = parts.reduce((sum, { of }) => sum + of.length, 0);
    missing += (BACKGROUND_TOPIC_WORDS.has(word) ? GENERIC_WEIGHT : weight) * (word.length - heard);
    found += weight * heard;
    for (const { of, spellings: alike } of parts)
      known.push({ weight: (alike ? HEARD_WEIGHT : 1) * Math.min(1, of.length / 2), spellings: alike ?? [of] });
  }
  const all = missing + found;
  const once = eachOnce(known).slice(0, MOST_WORDS);
  return {
    known: once.map((term) => (term.unknown ? { ...term, unknown: term.unknown / all } : term)),
    unknown: all > 0 ? missing / all : 1,
  };
}

/** Words that are said several times as one that counts as much as all of them. */
function eachOnce(terms: readonly Term[]): Term[] {
  const once = new Map<string, Term>();
  for (const { weight, ...term } of terms) {
    const key = term.spellings.join();
    once.set(key, { ...term, weight: weight + (once.get(key)?.weight ?? 0) });
  }
  return [...once.values()];
}

interface Part {
  readonly of: string;
  /** How it was heard, where it is not known as typed. */
  readonly spellings?: readonly string[];
}

/** The longest pieces of an unknown word that are known, else pairs of characters that sound like known ones. */
function partsOf(word: string, knows: (word: string) => boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at + 1 < word.length; ) {
    let end = at + 2;
    if (knows(word.slice(at, end))) {
      while (end < word.length && knows(word.slice(at, end + 1))) end++;
      parts.push({ of: word.slice(at, end) });
      at = end;
      continue;
    }
    // A word that people say is no slip for another: 低保 is not heard in 耕地保护.
    const heard = SAID.has(word.slice(at, end)) ? [] : soundAlikes(word.slice(at, end)).filter(knows);
    if (heard.length === 0) at++;
    else {
      parts.push({ of: word.slice(at, end), spellings: heard });
      at = end;
    }
  }
  return parts;
}
