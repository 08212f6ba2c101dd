import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRevision } from '#graph/cypher/read/revision.js';
import { type Serving, serveSeed } from './serving.js';

let serving: Serving;
const asked: string[] = [];
beforeAll(async () => {
  serving = await serveSeed();
  const { read } = serving.store;
  serving.store.read = (query) => {
    if (query !== readRevision) asked.push(query.text);
    return read.call(serving.store, query);
  };
});
afterAll(() => serving.close());

/**
 * Nested queries, each with the Cypher queries that it takes: one a level at most, and none for lists and counts that
 * come along. The look at the revision, of those that take several, is none of them.
 */
const QUERIES: readonly (readonly [string, count: number])[] = [
  ['{ tasks(first: 20) { nodes { duties { unit { name } } } } }', 1],
  ['{ tasks(first: 20) { nodes { duties { unit { name posts(first: 5) { nodes { name } } } } } } }', 2],
  [
    '{ units(first: 20) { nodes { tasks(first: 20) { nodes { duties { unit { people(first: 5) { nodes { name } } } } } } } } }',
    2,
  ],
  ['{ units(first: 50) { nodes { name people(first: 5) { edges { name post { title } node { name } } } } } }', 2],
  [
    '{ bodies(first: 5) { nodes { members(first: 50) { edges { role node { posts { name post { unit { name } } } } } } } } }',
    2,
  ],
  [
    '{ directives(first: 1) { nodes { tasks(first: 50) { nodes { targets { text } enterprises { name } measures { title } } } } } }',
    2,
  ],
  ['{ enterprises(first: 50) { nodes { tasks(first: 5) { edges { part node { title duties { name } } } } } } }', 1],
  ['{ tasks(first: 50) { nodes { evidence { quote directive { title } task { title } } } } }', 3],
  ['{ units(first: 50) { nodes { tasks(first: 1) { totalCount } } } }', 1],
  [
    '{ units(first: 50) { nodes { a: tasks(first: 1, roles: [LEAD]) { totalCount } b: tasks(first: 1, roles: [SUPPORT]) { totalCount } } } }',
    1,
  ],
  ['{ tasks(first: 1, filter: { text: "智能" }) { totalCount nodes { title } } }', 1],
];

it.each(QUERIES)('%s takes no more queries than levels', async (query, count) => {
  asked.length = 0;
  const { errors } = await serving.query(query);
  expect(errors).toBeUndefined();
  expect(asked).toHaveLength(count);
});

it('a list reads nothing of what is not asked for', async () => {
  asked.length = 0;
  const { errors } = await serving.query('{ directives(first: 1) { totalCount } tasks(first: 9) { nodes { title } } }');
  expect(errors).toBeUndefined();
  expect(asked.join('\n')).not.toMatch(/n\.(text|blocks|quote|section)/);
});

it('the facts of a directive are read once, however many of their pages are asked for', async () => {
  const costOf = async (fields: string) => {
    asked.length = 0;
    const { errors } = await serving.query(`{ directives(first: 1) { nodes { ${fields} } } }`);
    expect(errors).toBeUndefined();
    return asked.length;
  };
  const one = await costOf('facts(first: 1) { totalCount }');
  expect(one).toBeGreaterThan(1);
  expect(await costOf('facts(first: 1) { totalCount } b: facts(first: 9) { nodes { subject } }')).toBe(one);
});
