import { describe, expect, it } from 'vitest';
import { factChanges } from '#src/analysis/fact-changes.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { TREES_2018 } from '#test/server/trees.js';

const told = (before: string, after: string) =>
  factChanges(graphOf(before), graphOf(after)).map((one) => [one.kind, one.change, one.subject, one.before, one.after]);

describe('what a text says otherwise', () => {
  it.each<[string, [from: string, to: string], ReturnType<typeof told>]>([
    [
      'a deadline',
      ['2019年12月', '2019年10月'],
      [['TASK', 'CHANGED', '多种树', '1 一、主要任务 2019-12', '1 一、主要任务 2019-10']],
    ],
    [
      'a figure',
      ['100个种植基地', '200个种植基地'],
      [
        ['TARGET', 'ADDED', '全市建成200个种植基地', null, '种植基地 EQ 200 个 2019'],
        ['TARGET', 'DROPPED', '全市建成100个种植基地', '种植基地 EQ 100 个 2019', null],
      ],
    ],
    [
      'a role',
      ['责任单位：市水利局', '牵头单位：市水利局'],
      [['DUTY', 'CHANGED', '市水利局 → 多浇水', 'RESPONSIBLE', 'LEAD']],
    ],
    ['a date', ['2018年3月1日', '2018年3月2日'], [['DIRECTIVE', 'CHANGED', 'issuedOn', '2018-03-01', '2018-03-02']]],
    ['words that are no fact', ['关于种树的实施意见\n', '关于种树的实施意见\n\n'], []],
  ])('%s', (_, [from, to], expected) => {
    expect(TREES_2018).toContain(from);
    expect(told(TREES_2018, TREES_2018.replace(from, to))).toEqual(expected);
  });
});

it('every fact is new where there was none, and gone where there is none', () => {
  const graph = graphOf(SEED_TEXT);
  const added = factChanges(null, graph);
  expect(added.length).toBeGreaterThan(200);
  expect(new Set(added.map(({ change }) => change))).toEqual(new Set(['ADDED']));
  expect(factChanges(graph, null)).toHaveLength(added.length);
  expect(factChanges(graph, graph)).toEqual([]);
  expect(factChanges(null, null)).toEqual([]);
  for (const { quote, start, end } of added)
    if (quote !== null) expect(SEED_TEXT.slice(start ?? 0, end ?? 0)).toBe(quote);
});
