import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from './serving.js';
import { serveTwo } from './trees.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveTwo();
});
afterAll(() => serving.close());

const TREES = 'directiveIds: ["directive:德政发(2018)9号"]';

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await serving.query<T>(query);
  expect(errors).toBeUndefined();
  return data;
}

describe('statistics', () => {
  it.each([
    ['tasks tasksWithDuties units duties', { tasks: 4, tasksWithDuties: 4, units: 3, duties: 7 }],
    [
      'tasksByUnit(first: 3) { unit { name } role tasks }',
      {
        tasksByUnit: [
          { unit: { name: '市林业局' }, role: 'LEAD', tasks: 2 },
          { unit: { name: '市财政局' }, role: 'SUPPORT', tasks: 2 },
          { unit: { name: '市水利局' }, role: 'LEAD', tasks: 1 },
        ],
      },
    ],
    [
      'tasksByUnit(first: 9, roles: [RESPONSIBLE]) { unit { name } tasks }',
      {
        tasksByUnit: [
          { unit: { name: '市水利局' }, tasks: 1 },
          { unit: { name: '市财政局' }, tasks: 1 },
        ],
      },
    ],
    ['tasksByUnit(first: 9, roles: []) { tasks }', { tasksByUnit: [] }],
    [
      'tasksBySection(first: 9) { section { title } tasks }',
      {
        tasksBySection: [
          { section: { title: '主要任务' }, tasks: 3 },
          { section: { title: '保障措施' }, tasks: 1 },
        ],
      },
    ],
    [
      'tasksByDeadlineYear { year tasks }',
      {
        tasksByDeadlineYear: [
          { year: null, tasks: 2 },
          { year: 2019, tasks: 1 },
          { year: 2020, tasks: 1 },
        ],
      },
    ],
    [
      'workload(first: 2) { unit { name } lead responsible support total }',
      {
        workload: [
          { unit: { name: '市财政局' }, lead: 0, responsible: 1, support: 2, total: 3 },
          { unit: { name: '市林业局' }, lead: 2, responsible: 0, support: 0, total: 2 },
        ],
      },
    ],
    [
      'coDuties(first: 1) { unit { name } other { name } tasks }',
      { coDuties: [{ unit: { name: '市林业局' }, other: { name: '市财政局' }, tasks: 2 }] },
    ],
    ['coDuties(first: 9, unitIds: ["unit:德州市/市水利局"]) { tasks }', { coDuties: [{ tasks: 1 }, { tasks: 1 }] }],
    ['coDuties(first: 9, unitIds: []) { tasks }', { coDuties: [] }],
  ])('%s', async (fields, expected) => {
    expect(await ask(`{ statistics(filter: {${TREES}}) { ${fields} } }`)).toEqual({ statistics: expected });
  });

  it('of nothing are nothing', async () => {
    const fields =
      'tasks units tasksByUnit(first: 9) { tasks } tasksByDeadlineYear { tasks } coDuties(first: 9) { tasks }';
    expect(await ask(`{ statistics(filter: {directiveIds: []}) { ${fields} } }`)).toEqual({
      statistics: { tasks: 0, units: 0, tasksByUnit: [], tasksByDeadlineYear: [], coDuties: [] },
    });
  });

  it('without a filter are of all', async () => {
    const data = await ask<{ statistics: { tasks: number }; tasks: { totalCount: number } }>(
      '{ statistics { tasks } tasks(first: 1) { totalCount } }',
    );
    expect(data.statistics.tasks).toBe(data.tasks.totalCount);
    expect(data.statistics.tasks).toBe(40);
  });

  it.each(['tasksByUnit', 'tasksBySection', 'workload', 'coDuties'])('%s takes 1 to 100 rows', async (field) => {
    for (const first of [0, 101]) {
      const { errors } = await serving.query(`{ statistics { ${field}(first: ${first}) { tasks: __typename } } }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('compareDirectives', () => {
  it('pairs tasks by title and tells what only one has', async () => {
    const a = 'directive:德政发(2018)9号';
    const b = 'directive:德政发(2019)3号';
    const { data, errors } = await serving.query<{ compareDirectives: unknown }>(
      `query($a: ID!, $b: ID!) { compareDirectives(a: $a, b: $b) {
        a { docNumber } b { docNumber } taskCounts { a b }
        sharedTasks { a { title } b { title } similarity dutiesOnlyInA { unit { name } role } dutiesOnlyInB { unit { name } role } }
        tasksOnlyInA { title } tasksOnlyInB { title }
        units { unit { name } lead { a b } responsible { a b } support { a b } } } }`,
      { a, b },
    );
    expect(errors).toBeUndefined();
    expect(data.compareDirectives).toMatchObject({
      a: { docNumber: '德政发〔2018〕9号' },
      b: { docNumber: '德政发〔2019〕3号' },
      taskCounts: { a: 4, b: 2 },
      sharedTasks: [
        { a: { title: '推广5G浇灌' }, b: { title: '大力推广5G浇灌' }, dutiesOnlyInB: [] },
        { a: { title: '加强领导' }, b: { title: '加强领导' }, similarity: 1, dutiesOnlyInA: [], dutiesOnlyInB: [] },
      ],
      tasksOnlyInA: [{ title: '多种树' }, { title: '多浇水' }],
      tasksOnlyInB: [],
    });
    const { sharedTasks, units } = data.compareDirectives as {
      sharedTasks: { dutiesOnlyInA: unknown }[];
      units: unknown[];
    };
    expect(sharedTasks[0]?.dutiesOnlyInA).toEqual([
      { unit: { name: '市林业局' }, role: 'LEAD' },
      { unit: { name: '市财政局' }, role: 'SUPPORT' },
    ]);
    expect(units).toContainEqual({
      unit: { name: '市水利局' },
      lead: { a: 1, b: 1 },
      responsible: { a: 1, b: 0 },
      support: { a: 0, b: 0 },
    });
  });

  it.each([
    ['directive:德政发(2018)9号', 'directive:nothing'],
    ['task:德政发(2018)9号/1', 'directive:德政发(2018)9号'],
    ['', 'directive:德政发(2018)9号'],
  ])('refuses %j beside %j', async (a, b) => {
    const { errors } = await serving.query(
      'query($a: ID!, $b: ID!) { compareDirectives(a: $a, b: $b) { taskCounts { a } } }',
      { a, b },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
