import { describe, expect, it } from 'vitest';
import { axisOf, middleOf } from '#web/page/timeline/axis.js';
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

  it.each([
    ['the year that is chosen', '2021-01-01', 2020, 50],
    ['today, where a year is chosen that is not on it', '2020-12-31', 1999, 90],
    ['today', '2020-01-01', null, 10],
    ['its newest end, where today is not on it', '2019-12-31', null, 100],
  ])('is looked at first at %s', (_, today, chosen, at) => {
    const dates = chosen === 2020 ? ['2019', '2020'] : ['2020'];
    expect(
      middleOf(
        axisOf(
          dates.map((date) => entry(date)),
          today,
        ),
        chosen,
      ),
    ).toBeCloseTo(at);
  });
});
