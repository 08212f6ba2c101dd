import { GENERIC_TOPIC_WORDS, SYNONYMS } from '#src/lexicon/questions/words.js';
import type { Segmenter } from '#src/text/segment/segmenter.js';
import { type Linked, NOTHING } from './linked.js';
import type { Hit, SearchIndex, Term } from './search-index.js';

/** What of a topic must be found, by weight of its words, for a document to be what was asked about. */
const COVERED = 0.6;
/** What a word that stands in any title counts. */
const GENERIC_WEIGHT = 0.3;
/** A document whose score is at least this share of the best one is as good an answer to a vague topic. */
const CLOSE = 0.8;

/**
 * Finds what of an index a topic names, among the documents that `within` lets pass: one, or several that fit as well.
 * `topic` is folded; its words are what the segmenter cuts, mended by what the index knows.
 */
export async function searchTopic<T>(
  index: SearchIndex<T>,
  topic: string,
  segmenter: Segmenter,
  within: (doc: T) => boolean,
): Promise<Linked<T>> {
  if (topic.length === 0) return NOTHING;
  const hits = index.find(topic, await termsOf(index, topic, segmenter)).filter(({ doc }) => within(doc));
  const fitting = hits.filter(({ coverage, exact }) => exact || coverage >= COVERED);
  const [top] = fitting;
  const nearest = hits.slice(0, 3).map(({ doc }) => doc);
  const candidates = hits.slice(0, 8).map(({ doc, coverage, score }) => ({ doc, score, features: { coverage } }));
  if (!top) return { best: [], nearest, score: hits[0]?.coverage ?? 0, candidates };
  const same = (hit: Hit<T>) => (top.exact ? hit.exact : hit.score >= CLOSE * top.score);
  return { best: fitting.filter(same).map(({ doc }) => doc), nearest, score: top.coverage, candidates };
}

async function termsOf<T>(index: SearchIndex<T>, topic: string, segmenter: Segmenter): Promise<Term[]> {
  const words = joinSingles(await segmenter.cut(topic), (word) => index.knows(word));
  return words.flatMap((word) => {
    const spellings = [word, ...SYNONYMS.filter((row) => row.includes(word)).flat()];
    const weight = GENERIC_TOPIC_WORDS.has(word) ? GENERIC_WEIGHT : 1;
    if (word.length < 3 || spellings.some((one) => index.knows(one)))
      return [{ weight, spellings: [...new Set(spellings)] }];
    return Array.from({ length: word.length - 1 }, (_, at) => ({ weight, spellings: [word.slice(at, at + 2)] }));
  });
}

/** Characters that tie words together and are no part of one. */
const TIES = '的里中和与及在上下之等对把为以从向于所';

/**
 * Words of two characters and more: single ones that a segmenter leaves join what follows where the index knows the
 * two as one word (物 + 联网), else each other (翻 + 转).
 */
function joinSingles(cut: readonly string[], knows: (word: string) => boolean): string[] {
  const words: string[] = [];
  let run = '';
  const flush = () => {
    if (run.length > 1) words.push(run);
    run = '';
  };
  // A segmenter may guess that a tie ends a word (棚里): what no document holds is taken apart there.
  const apart = cut.flatMap((word) =>
    word.length > 1 && TIES.includes(word.slice(-1)) && !knows(word) ? [word.slice(0, -1), word.slice(-1)] : [word],
  );
  for (const word of apart) {
    if (!/[\p{L}\p{N}]/u.test(word) || TIES.includes(word)) flush();
    else if (word.length === 1) run += word;
    else {
      const joined = `${run}${word}`;
      if (run.length > 0 && knows(joined)) words.push(joined);
      else {
        flush();
        words.push(word);
      }
      run = '';
    }
  }
  flush();
  return words.length > 0 ? words : cut.filter((word) => /[\p{L}\p{N}]/u.test(word));
}
