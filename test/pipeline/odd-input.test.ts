import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText } from '#src/pipeline.js';

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
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SCRAPS),
      fc.tuple(fc.nat(SEED.length), fc.nat(200)).map(([start, length]) => SEED.slice(start, start + length)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('odd input', () => {
  it('never throws, and every fact stands where it says', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { directive, tasks, people, targets, enterprises, bodies, basedOn, sections, diagnostics } =
          extractText(words);
        expect(directive.text).toBe(words);
        const duties = tasks.flatMap(({ responsibilities }) => responsibilities);
        const measures = tasks.flatMap((task) => task.measures);
        for (const { start, end, quote } of [
          ...tasks,
          ...duties,
          ...measures,
          ...people,
          ...targets,
          ...enterprises,
          ...bodies,
          ...basedOn,
          ...sections,
        ])
          expect(words.slice(start, end)).toBe(quote);
        for (const { start, end } of diagnostics) expect(start <= end && end <= words.length).toBe(true);
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      }),
      { numRuns: 400 },
    );
  });
});
