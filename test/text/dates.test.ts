import { describe, expect, it } from 'vitest';
import { findDates, wholeDate } from '#src/text/dates.js';
import { parseNumeral } from '#src/text/numerals.js';

const DATES: [words: string, isos: string[]][] = [
  ['2017年5月23日', ['2017-05-23']],
  ['二〇一七年五月二十三日', ['2017-05-23']],
  ['二○二一年十二月', ['2021-12']],
  ['到2020年，基本建成', ['2020']],
  ['2021年12月至2022年2月', ['2021-12', '2022-02']],
  ['发布日期:2017-05-31', ['2017-05-31']],
  ['2023 年 10 月 24 日', ['2023-10-24']],
];
const NO_DATES = ['2017年13月', '2017年0月3日', '2017年2月31日', '12345年', '第2020号', '1.5年', '五年'];

describe('findDates', () => {
  it.each(DATES)('%s', (words, isos) => {
    const dates = findDates(words);
    expect(dates.map(({ iso }) => iso)).toEqual(isos);
    for (const { start, end, iso } of dates)
      expect(findDates(words.slice(start, end)).map((date) => date.iso)).toEqual([iso]);
  });
  it.each(NO_DATES)('finds none in %s', (words) => expect(findDates(words)).toEqual([]));
});

describe('wholeDate', () => {
  it('takes a line that is a date', () => expect(wholeDate('　　2017年5月23日　')).toBe('2017-05-23'));
  it.each(['2017年5月', '于2017年5月23日印发', ''])('refuses %j', (words) => expect(wholeDate(words)).toBeNull());
});

describe('parseNumeral', () => {
  it.each([
    ['十', 10],
    ['二十八', 28],
    ['一百零五', 105],
    ['二〇一七', 2017],
    ['28', 28],
    ['２８', 28],
    ['两', 2],
  ] as const)('%s', (words, value) => expect(parseNumeral(words)).toBe(value));
  it.each(['', '八项', '3.5', '万'])('refuses %j', (words) => expect(parseNumeral(words)).toBeNull());
});
