import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { extractText } from '#src/pipeline.js';
import { expectInvariants } from './invariants.js';

const SEED = readFileSync('seeds/liaocheng-internet-plus-2017.txt', 'utf8');
const SCRAPS = [
  '（',
  '）',
  '(',
  ')',
  '【',
  '】',
  '：',
  ':',
  '；',
  '、',
  '，',
  '。',
  '\n',
  '\n\n',
  '　',
  '一、',
  '（一）',
  '1.',
  '第一条',
  '牵头单位：',
  '责任单位：',
  '牵头',
  '负责',
  '组长：',
  '成员：',
  '张三',
  '市长',
  '市发改委',
  '到2020年',
  '100家',
  '50%',
  '《',
  '》',
  '“',
  '”',
  '附件',
  '等',
  '和',
  '\ufffd',
  '😀',
  '\u0000',
];

/** A piece of the seed, scraps of drafting, or both mixed. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SCRAPS),
      fc.tuple(fc.nat(SEED.length), fc.nat(200)).map(([start, length]) => SEED.slice(start, start + length)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const LINES = SEED.split('\n');
/** The seed with lines left out, doubled and put elsewhere. */
const shuffled = fc
  .array(fc.tuple(fc.nat(LINES.length - 1), fc.integer({ min: 1, max: 12 })), { maxLength: 30 })
  .map((runs) => runs.flatMap(([from, length]) => LINES.slice(from, from + length)).join('\n'));

/** The seed with characters cut out anywhere, brackets and marks among them. */
const cut = fc
  .array(fc.tuple(fc.nat(SEED.length), fc.nat(400)), { minLength: 1, maxLength: 12 })
  .map((cuts) => cuts.reduce((text, [at, length]) => text.slice(0, at) + text.slice(at + length), SEED));

/** `test/bench/fuzz/run.mjs` tries many more. */
const RUNS = 300;

describe('odd input', () => {
  it.each([
    ['scraps', scraps],
    ['lines left out, doubled, shuffled', shuffled],
    ['words cut out', cut],
    ['one long line', shuffled.map((text) => text.replaceAll('\n', ''))],
  ])('%s: never throws, and every fact stands where it says', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectInvariants(extractText(text), text)),
      { numRuns: RUNS },
    );
  });
});
