import { readFileSync } from 'node:fs';
import { LABEL_HOLDERS, ROLE_LABELS } from '#src/lexicon/duty-words.js';
import { STEM_ROWS } from '#src/lexicon/units/stems.js';
import { extractText } from '#src/pipeline.js';
import { generateDirective } from '../corpus/generate.mjs';
import { ahoCorasick } from './aho-corasick.mjs';
import { exponentOf, median } from './statistics.mjs';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
/** Tasks of one generated directive, 3 kB to 0.7 MB of text. */
const LENGTHS = [40, 160, 640, 2560, 10_240];

/** Rounds a second for so many milliseconds. */
function rounds(work, milliseconds) {
  const started = performance.now();
  let count = 0;
  for (; performance.now() - started < milliseconds; count++) work();
  return count / ((performance.now() - started) / 1000);
}

/**
 * The seed's text to facts after 4 s that are not counted (V8 compiles for the first two), reading the file excluded, in
 * turns with Aho–Corasick over the same text, the limit of touching each character once; MB = 10^6 bytes of UTF-8.
 */
export function parse() {
  const words = readFileSync(SEED, 'utf8');
  const megabytes = Buffer.byteLength(words) / 1e6;
  const plain = ahoCorasick([...STEM_ROWS.flat(), ...ROLE_LABELS.map(([word]) => word), ...LABEL_HOLDERS]);
  rounds(() => extractText(words), 4000);
  rounds(() => plain(words), 500);
  const pairs = Array.from({ length: 4 }, () => [
    rounds(() => extractText(words), 1000) * megabytes,
    rounds(() => plain(words), 250) * megabytes,
  ]);
  return [
    { name: 'parse-mb-s', value: median(pairs.map(([ours]) => ours)), unit: 'MB/s', budget: 5, atLeast: true },
    { name: 'parse-limit-mb-s', value: median(pairs.map(([, limit]) => limit)), unit: 'MB/s' },
    { name: 'parse-of-limit', value: median(pairs.map(([ours, limit]) => ours / limit)), unit: '' },
  ];
}

/** How the time of a parse grows with the length of one directive: the best of three of each. */
export function parseGrowth() {
  const points = LENGTHS.map((tasks) => {
    const text = generateDirective(1, tasks);
    const times = Array.from({ length: 3 }, () => {
      const started = performance.now();
      // Short texts are read several times, so that the clock's grain counts for little.
      const times = Math.ceil(2560 / tasks);
      for (let time = 0; time < times; time++) extractText(text);
      return (performance.now() - started) / times;
    });
    return [text.length, Math.min(...times)];
  });
  return [{ name: 'parse-exponent', value: exponentOf(points), unit: '', budget: 1.05 }];
}
