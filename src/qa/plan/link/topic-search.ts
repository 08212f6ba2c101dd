import type { Segmenter } from '#src/text/segment/segmenter.js';
import { logistic } from '../logistic.js';
import type { Weighing } from '../weighing.js';
import { linkFeatures } from './link-features.js';
import { type Candidate, type Linked, NOTHING } from './linked.js';
import type { SearchIndex } from './search-index.js';
import { termsOf } from './terms.js';

/** So many of the documents that hold the topic's words are weighed. */
const WEIGHED = 16;
/** So many are named as the nearest. */
const NEAREST = 3;

/**
 * Finds what of an index a topic names, among the documents that `within` lets pass: one, or several that fit as well.
 * `topic` is folded.
 */
export async function searchTopic<T>(
  index: SearchIndex<T>,
  topic: string,
  segmenter: Segmenter,
  within: (doc: T) => boolean,
  { link, bars }: Weighing,
): Promise<Linked<T>> {
  if (topic.length === 0) return NOTHING;
  const { known, unknown } = await termsOf(index, topic, segmenter);
  if (known.length === 0) return NOTHING;
  const candidates = index
    .find(topic, known, within, WEIGHED)
    .map((hit): Candidate<T> => {
      const features = { ...linkFeatures(index, topic, known, unknown, hit) };
      return { doc: hit.doc, features, score: logistic(link, features) };
    })
    .sort((a, b) => b.score - a.score);
  const [top] = candidates;
  const nearest = candidates.slice(0, NEAREST).map(({ doc }) => doc);
  if (!top || top.score < bars.link) return { best: [], nearest, score: top?.score ?? 0, candidates, words: known };
  const odds = (score: number) => Math.log(score / (1 - score));
  const close = candidates.filter(({ score }) => score >= bars.link && odds(top.score) - odds(score) <= bars.close);
  return { best: close.map(({ doc }) => doc), nearest, score: top.score, candidates, words: known };
}
