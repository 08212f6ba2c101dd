import { describe, expect, it } from 'vitest';
import { entriesOf, groupsOf, kindOf } from '#web/page/timeline/entries.js';
import type { TimelineData } from '#web/page/timeline/timeline-data.js';

const PLACE = { directive: { id: 'directive:a', title: null }, evidence: { start: 3, end: 9 } };
const task = (title: string, deadline: string | null): TimelineData['tasks'][number] => ({
  ...PLACE,
  id: `task:${title}`,
  label: '1',
  title,
  section: [],
  safeguard: false,
  deadline,
  duties: [],
});
const target = (
  indicator: string,
  deadline: string | null,
  recurrence: string | null = null,
): TimelineData['targets'][number] => ({
  ...PLACE,
  id: `target:${indicator}`,
  text: `words of ${indicator}`,
  indicator,
  comparator: 'GTE',
  value: 70,
  valueMax: null,
  measureWord: '%',
  deadline,
  recurrence,
  task: null,
});
const data = (...all: readonly (TimelineData['tasks'][number] | TimelineData['targets'][number])[]): TimelineData => ({
  tasks: all.filter((one) => 'label' in one),
  targets: all.filter((one) => 'indicator' in one),
  complete: true,
});
const ALL = data(
  task('year', '2020'),
  task('month', '2020-06'),
  task('day', '2020-06-30'),
  task('none', null),
  target('end', '2020-12-31'),
  target('early', '2018'),
  target('yearly', null, '每年'),
  target('yearlyUntil', '2025', '每年'),
);

describe('entries of the timeline', () => {
  it.each([
    [null, ['early', 'day', 'month', 'end', 'year', 'yearlyUntil', 'none', 'yearly']],
    ['task', ['day', 'month', 'year', 'none']],
    ['target', ['early', 'end', 'yearlyUntil', 'yearly']],
    ['<script>', ['early', 'day', 'month', 'end', 'year', 'yearlyUntil', 'none', 'yearly']],
  ])('of kind %s are ordered by when they are due, the more exact date first', (kind, names) => {
    expect(entriesOf(ALL, kindOf(kind)).map(({ what }) => what)).toEqual(names);
  });

  it.each<[number | null, readonly (readonly [unknown, number])[]]>([
    [
      null,
      [
        [2018, 1],
        [2020, 4],
        [2025, 1],
        ['recurring', 1],
        ['undated', 1],
      ],
    ],
    [2020, [[2020, 4]]],
    [1999, []],
  ])('are grouped by year, what has none apart; of year %s', (year, groups) => {
    const found = groupsOf(entriesOf(ALL, null), year);
    expect(found.map(({ heading, entries }) => [heading, entries.length])).toEqual(groups);
  });

  it('of nothing are no groups', () => {
    expect(groupsOf(entriesOf(data(), null), null)).toEqual([]);
  });

  it('say the figure, and lead to the place in the source; hostile names stay as they are', () => {
    const hostile = '<script>alert(1)</script>\u202e';
    expect(entriesOf(data(target(hostile, '2020')), null)).toMatchObject([
      { what: hostile, figure: '≥ 70%', directive: '无标题文件（a）', href: '/source?directive=directive%3Aa&at=3-9' },
    ]);
  });
});
