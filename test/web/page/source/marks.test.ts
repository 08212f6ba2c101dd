import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Span } from '#web/page/source/marks.js';

const cut = (text: string, spans: readonly Span[]) =>
  linesOf(text, spans).map(({ segments }) => segments.map(({ text: words, covers }) => [words, ...covers]));

describe('a text with spans', () => {
  it.each<[string, string, readonly [number, number][], unknown]>([
    ['no text', '', [], [[]]],
    ['no spans', '甲\n乙', [], [[['甲']], [['乙']]]],
    ['one span', '一二三四', [[1, 3]], [[['一'], ['二三', 0], ['四']]]],
    [
      'nested: the shortest first',
      '一二三四',
      [
        [0, 4],
        [1, 2],
      ],
      [
        [
          ['一', 0],
          ['二', 1, 0],
          ['三四', 0],
        ],
      ],
    ],
    [
      'overlapping',
      '一二三四',
      [
        [0, 3],
        [2, 4],
      ],
      [
        [
          ['一二', 0],
          ['三', 1, 0],
          ['四', 1],
        ],
      ],
    ],
    ['over lines', '甲乙\n\n丙丁', [[1, 5]], [[['甲'], ['乙', 0]], [], [['丙', 0], ['丁']]]],
    [
      'the same words twice',
      '甲乙',
      [
        [0, 1],
        [0, 1],
      ],
      [[['甲', 0, 1], ['乙']]],
    ],
    ['beyond the end', '甲', [[0, 99]], [[['甲', 0]]]],
    [
      'empty or turned round',
      '甲',
      [
        [0, 0],
        [1, 0],
      ],
      [[['甲']]],
    ],
    ['an emoji counts two', '😀甲', [[0, 2]], [[['😀', 0], ['甲']]]],
  ])('%s', (_, text, spans, lines) => {
    expect(
      cut(
        text,
        spans.map(([start, end]) => ({ start, end })),
      ),
    ).toEqual(lines);
  });

  it('loses nothing, and every span covers just its words', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('一', '二', '\n', '😀', '<') }),
        fc.array(span, { maxLength: 9 }),
        (text, spans) => {
          const lines = linesOf(text, spans);
          expect(lines.map(({ segments }) => segments.map((one) => one.text).join('')).join('\n')).toBe(text);
          for (const [at, { start, end }] of spans.entries()) {
            const covered = lines.flatMap(({ segments }) => segments.filter(({ covers }) => covers.includes(at)));
            expect(covered.map((one) => one.text).join('')).toBe(text.slice(start, end).replaceAll('\n', ''));
          }
        },
      ),
    );
  });
});
