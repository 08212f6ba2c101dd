import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '#src/text/dictionary.js';

function find(entries: readonly string[], text: string) {
  const dictionary = new Dictionary<string>();
  for (const entry of entries) dictionary.set(entry, entry);
  return dictionary.find(text);
}

describe('Dictionary', () => {
  it.each([
    [['市经信委', '经信委'], '由市经信委牵头', ['市经信委']],
    [['发改委', '市发改委', '发改委主任'], '市发改委主任', ['市发改委']],
    [['国土', '国土局', '土局'], '市国土局', ['国土局']],
    [['甲乙', '乙丙丁'], '甲乙丙丁', ['甲乙']],
    [['甲', '乙'], '甲乙甲', ['甲', '乙', '甲']],
    [['😀局'], '市😀局', ['😀局']],
  ])('finds the leftmost longest of %j in %s', (patterns, text, expected) => {
    expect(find(patterns, text).map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    [[], '市经信委'],
    [['市经信委'], ''],
    [['市经信委'], '市经信'],
    [[''], '市'],
  ])('finds nothing of %j in “%s”', (patterns, text) => {
    expect(find(patterns, text)).toEqual([]);
  });

  it('finds what a search for each pattern at each place finds', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 30 }),
        (patterns, text) => {
          const expected: string[] = [];
          for (let at = 0; at < text.length; ) {
            const longest = patterns
              .filter((pattern) => text.startsWith(pattern, at))
              .sort((a, b) => b.length - a.length)[0];
            if (longest) expected.push(`${at}${longest}`);
            at += longest?.length ?? 1;
          }
          expect(find(patterns, text).map(({ start, value }) => `${start}${value}`)).toEqual(expected);
        },
      ),
    );
  });
});
