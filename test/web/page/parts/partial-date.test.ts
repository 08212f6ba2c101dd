import { describe, expect, it } from 'vitest';
import { byDate, isPartialDate, lastDay, todayOf, yearOf } from '#web/page/parts/partial-date.js';

describe('partial dates', () => {
  it.each([
    ['2020', '2020-12-31', 2020],
    ['2020-06', '2020-06-30', 2020],
    ['2020-02', '2020-02-29', 2020],
    ['2021-02', '2021-02-28', 2021],
    ['2020-06-05', '2020-06-05', 2020],
  ])('%s is due by %s', (date, last, year) => {
    expect(lastDay(date)).toBe(last);
    expect(yearOf(date)).toBe(year);
  });

  it('are ordered by when they are due, those without a date last', () => {
    const dates = [null, '2021', '2020', '2020-12-31', '2020-06', '2020-06-30', null, '2020-07-01'];
    expect(dates.toSorted(byDate)).toEqual([
      '2020-06-30',
      '2020-06',
      '2020-07-01',
      '2020-12-31',
      '2020',
      '2021',
      null,
      null,
    ]);
  });

  it('of today is the day where the reader is', () => {
    expect(todayOf(new Date(2020, 0, 5, 23, 59))).toBe('2020-01-05');
  });
});

it.each([
  ['2018', true],
  ['2018-06', true],
  ['2018-06-30', true],
  ['2020-02-29', true],
  ['2018-13', false],
  ['2018-02-30', false],
  ['2018-6', false],
  ['18-06', false],
  ['2018-06-', false],
  ['abc', false],
  ['', false],
])('%s is a partial date: %s', (text, is) => {
  expect(isPartialDate(text)).toBe(is);
});
