import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paramsToDriver } from '#graph/store/neo4j/values.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { QUERY_CASES } from '#test/cypher/cases.js';
import { bareDriver, neo4jAddress, openEmptyStore } from '#test/stores.js';

/** Queries that may read a whole label, and why; the planner takes an index for some of them, by its statistics of the day. */
const SCANS: Readonly<Record<string, string>> = {
  'map/map-duties.task': 'the map of all directives',
  'map/unassigned-tasks': 'the map of all directives',
  'map/unassigned-tasks.where': 'the filter looks at every task',
  'search/search-nodes': 'a search looks into every name',
  'search/search-nodes.after': 'a search looks into every text',
  'search/search-nodes.total': 'a search looks into every text',
  'statistics/co-duties': 'the filter looks at every task',
  'statistics/duty-totals': 'the filter looks at every task',
  'statistics/tasks-by-deadline-year': 'the filter looks at every task',
  'statistics/tasks-by-section': 'the filter looks at every task',
  'statistics/workload': 'figures over all tasks',
  'list/list.page-backwards': 'units are put in the order of their duties',
  'list/list.page-counted': 'a filter looks at every task',
  'list/list.page-with-counts': 'units are put in the order of their names',
  'list/list.total': 'a filter looks at every directive',
  'read/all-nodes': 'only the tests ask it',
  'read/all-nodes.directive': 'only the tests ask it',
  'read/count-nodes.directive': 'stubs are left out of the count; there are as many directives as files',
  'read/directive-fingerprints': 'which of all directives changed',
  'read/directive-summaries': 'the list of all directives',
  'read/foreign-nodes': 'asked once, of a database that Zerentu never used',
  'read/quoted-nodes': 'only the tests and checks of evidence ask it',
  'read/task-counts': 'the list of directives counts the tasks of each',
  'read/unit-counts': 'the list of directives counts the units of each',
};

/** Queries that put two nodes beside each other, each found by its id. */
const PAIRS = ['connection/shortest-connection'];

const driver = bareDriver(neo4jAddress());

/** The operators of the plan that the server makes for a query. */
async function operatorsOf(name: string): Promise<string[]> {
  const { text, params } = QUERY_CASES[name] ?? { text: '', params: {} };
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, paramsToDriver(params));
  const flat = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(flat)];
  return summary.plan ? flat(summary.plan) : [];
}

beforeAll(async () => {
  const store = await openEmptyStore();
  for (const text of [SEED_TEXT, GREEN_TEXT, REFORM_TEXT]) await store.load(graphOf(text));
  await store.close();
});
afterAll(() => driver.close());

it('scans are allowed to queries that there are', () =>
  expect(Object.keys(SCANS).filter((name) => !(name in QUERY_CASES))).toEqual([]));

describe('the plan of', () => {
  it.each(Object.keys(QUERY_CASES))('%s reads no more than it must', async (name) => {
    const operators = await operatorsOf(name);
    expect(operators).not.toEqual([]);
    expect(operators).not.toContain('AllNodesScan');
    expect(operators.includes('CartesianProduct')).toBe(PAIRS.includes(name));
    if (!(name in SCANS)) expect(operators.filter((one) => /NodeByLabelScan/.test(one))).toEqual([]);
  });

  it.each(['read/nodes-by-id', 'read/neighbours.in', 'read/neighbours.out', 'write/create-edges', 'write/merge-nodes'])(
    '%s finds its nodes by their unique ids',
    async (name) => {
      expect((await operatorsOf(name)).some((one) => /^NodeUniqueIndexSeek/.test(one))).toBe(true);
    },
  );
});
