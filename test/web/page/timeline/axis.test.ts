import { describe, expect, it } from 'vitest';
import { axisOf } from '#web/page/timeline/axis.js';
import type { Entry, EntryKind } from '#web/page/timeline/entries.js';

const entry = (date: string | null, kind: EntryKind = 'task'): Entry => ({
  key: `${kind} ${date}`,
  kind,
  date,
  recurrence: null,
  what: '',
  figure: '',
  sharers: [],
  directive: '',
  href: '',
});

describe('the axis of the timeline', () => {
  it.each([
    ['nothing', [], []],
    ['nothing dated', [null], []],
    ['one year', ['2020-06'], [2020, 2021]],
    ['a year to come', ['2022'], [2022]],
    ['years long past', ['1949'], [1949]],
    ['years with a gap', ['2018', '2020-06-30'], [2018, 2019, 2020, 2021]],
    ['a misprinted year', ['2018', '2020', '9020'], [2018, 2020, 9020]],
  ])('of %s', (_, dates, years) => {
    expect(
      axisOf(
        dates.map((date) => entry(date)),
        '2021-06-01',
      ).years.map(({ year }) => year),
    ).toEqual(years);
  });

  it('scales what is counted to the highest year', () => {
    const { years } = axisOf([entry('2019'), entry('2020'), entry('2020-06', 'target')], '2020-01-01');
    expect(
      years.map(({ tasks, targets, taskHeight, targetHeight }) => [tasks, targets, taskHeight, targetHeight]),
    ).toEqual([
      [1, 0, 50, 0],
      [1, 1, 50, 50],
    ]);
  });

  it.each([
    ['2020-01-01', 10],
    ['2020-12-31', 90],
    ['2019-12-31', null],
    ['2071-01-01', null],
  ])('puts today, %s, into its year', (today, at) => {
    expect(axisOf([entry('2020')], today).today).toBe(at);
  });
});
