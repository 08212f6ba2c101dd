#!/usr/bin/env node
// Looks for work that grows faster than the text: every hostile repetition, bare and inside an item, at growing lengths.
// Prints how many times more a character costs in the longest text than in the shortest, worst first; exit 1 above 2.
// `linear.mjs WORDS LENGTH` looks only at repetitions that hold these words, up to so many characters.
import { readFileSync } from 'node:fs';
import { extractText } from '#src/pipeline.js';

/** Long enough to be timed; shorter texts are doubled until they take this many milliseconds. */
const LEAST_MS = 5;
const LONGEST = Number(process.argv[3] ?? 256_000);
const LIMIT = 2;

const TITLE = '某市人民政府关于推进工作的意见';
const FRAMES = {
  bare: (text) => text,
  preamble: (text) => `${TITLE}\n根据${text}，制定本意见。\n一、主要任务\n1.推进工作。\n`,
  item: (text) => `${TITLE}\n一、主要任务\n1.推进工作。${text}\n2.下一项。（责任单位：市发改委）\n`,
  label: (text) => `${TITLE}\n一、主要任务\n1.推进工作。\n责任单位：各${text}\n2.下一项。\n`,
  roster: (text) => `${TITLE}\n成立联席会议。\n组长：张三 市长\n成员：${text}\n`,
};

/** The piece, and what closes it, so many times that the text has about `length` characters; # is a number. */
function repeat(parts, length) {
  const times = Math.ceil(length / parts.join('').length);
  return parts.map((part) => Array.from({ length: times }, (_, at) => part.replaceAll('#', at)).join('')).join('');
}

/** The best of three runs, fewer where they are long. */
function time(text) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    extractText(text);
    const taken = performance.now() - started;
    best = Math.min(best, taken);
    if (taken > 1000) break;
  }
  return best;
}

function growth(parts, frame) {
  const cost = (length) => time(frame(repeat(parts, length)));
  let length = 2000;
  for (let run = 0; run < 5; run++) cost(length);
  let first = cost(length);
  while (first < LEAST_MS && length * 8 <= LONGEST) {
    length *= 2;
    first = cost(length);
  }
  let ratio = 0;
  let longest = length;
  let last = first;
  while (longest * 4 <= LONGEST && ratio <= LIMIT) {
    longest *= 4;
    last = cost(longest);
    ratio = last / longest / (first / length);
    // What else ran meanwhile counts for nothing: the first one is timed once more.
    if (ratio > LIMIT) {
      first = Math.max(first, cost(length));
      last = Math.min(last, cost(longest));
      ratio = last / longest / (first / length);
    }
  }
  return { ratio, length, first, longest, last };
}

const patterns = JSON.parse(readFileSync(new URL('../corpus/hostile.json', import.meta.url), 'utf8'));
const wanted = process.argv[2] ?? '';
const rows = patterns
  .filter((parts) => parts.join('').includes(wanted))
  .flatMap((parts) =>
    Object.entries(FRAMES).map(([name, frame]) => ({
      name: `${name} ${JSON.stringify(parts.join(' … '))}`,
      ...growth(parts, frame),
    })),
  )
  .sort((a, b) => b.ratio - a.ratio);
const figure = (value) => value.toFixed(1).padStart(7);
for (const { name, ratio, length, first, longest, last } of rows)
  console.log(
    `${ratio.toFixed(2).padStart(6)} ${figure(first)} ms at ${length} ${figure(last)} ms at ${longest}  ${name}`,
  );
process.exitCode = rows.some(({ ratio }) => ratio > LIMIT) ? 1 : 0;
