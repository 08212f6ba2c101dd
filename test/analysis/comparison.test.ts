import { describe, expect, it } from 'vitest';
import { type ComparedTask, compareUnits, dutiesBeyond, pairTasks } from '#src/analysis/comparison.js';

const task = (title: string, ...duties: [unitId: string, role: 'LEAD' | 'SUPPORT'][]): ComparedTask => ({
  id: title,
  title,
  duties: duties.map(([unitId, role]) => ({ unitId, role })),
});
const tasks = (...titles: string[]) => titles.map((title) => task(title));
const titles = (pairs: ReturnType<typeof pairTasks>) => pairs.map(({ a, b }) => [a.title, b.title]);

describe('tasks are paired', () => {
  it.each<[string[], string[], string[][]]>([
    [['智能制造'], ['智能制造'], [['智能制造', '智能制造']]],
    [['推进智能制造'], ['大力推进智能制造'], [['推进智能制造', '大力推进智能制造']]],
    [
      ['甲乙丙丁', '推进智能制造'],
      ['推进智能制造', '甲乙丙丁'],
      [
        ['甲乙丙丁', '甲乙丙丁'],
        ['推进智能制造', '推进智能制造'],
      ],
    ],
    [['推进智能制造'], ['大力推进智能制造', '推进智能制造'], [['推进智能制造', '推进智能制造']]],
    [['推进智能制造', '推进智能制造'], ['推进智能制造'], [['推进智能制造', '推进智能制造']]],
  ])('%j with %j', (a, b, expected) => {
    expect(titles(pairTasks(tasks(...a), tasks(...b)))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['智能制造', '智能交通'],
    ['发展农村电商', '发展跨境电商'],
    ['', '智能制造'],
    ['人', '人才'],
  ])('%j not with %j', (a, b) => {
    expect(pairTasks(tasks(a), tasks(b))).toEqual([]);
  });
});

it('units are counted by role in each, those with most first', () => {
  const a = [task('甲', ['u1', 'LEAD'], ['u2', 'SUPPORT']), task('乙', ['u1', 'LEAD'])];
  const b = [task('甲', ['u2', 'LEAD'])];
  expect(compareUnits(a, b)).toEqual([
    { unitId: 'u1', counts: { LEAD: { a: 2, b: 0 }, RESPONSIBLE: { a: 0, b: 0 }, SUPPORT: { a: 0, b: 0 } } },
    { unitId: 'u2', counts: { LEAD: { a: 0, b: 1 }, RESPONSIBLE: { a: 0, b: 0 }, SUPPORT: { a: 1, b: 0 } } },
  ]);
  expect(compareUnits([], [])).toEqual([]);
});

it('duties of one task that the other lacks are told once', () => {
  const one = task('甲', ['u1', 'LEAD'], ['u1', 'LEAD'], ['u2', 'SUPPORT']);
  expect(dutiesBeyond(one, task('甲', ['u2', 'SUPPORT'], ['u1', 'SUPPORT']))).toEqual([{ unitId: 'u1', role: 'LEAD' }]);
  expect(dutiesBeyond(one, one)).toEqual([]);
});
