import { ASKING } from '#src/lexicon/questions/words.js';
import type { Asked } from './asked.js';
import type { Phrasing, Reading } from './kind.js';
import type { Features } from './weighing.js';

/** Measures an interpretation. */
export function featuresOf({ question }: Asked, { asks }: Phrasing, reading: Reading): Features {
  const { skeleton } = question;
  const match = asks.exec(skeleton);
  const [from, to] = match ? [match.index, match.index + match[0].length] : [0, 0];
  let asking = 0;
  let within = 0;
  for (const found of skeleton.matchAll(ASKING)) {
    asking += found[0].length;
    if (found.index >= from && found.index + found[0].length <= to) within += found[0].length;
  }
  return {
    phrasing: asking > 0 ? within / asking : 1,
    link: reading.link,
    unused: Math.min(1, reading.unused.length / Math.max(1, skeleton.length)),
    context: reading.context ? 1 : 0,
    refused: reading.refusal ? 1 : 0,
  };
}
