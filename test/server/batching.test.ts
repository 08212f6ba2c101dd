import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serveSeed } from './serving.js';

let serving: Serving;
const asked: string[] = [];
beforeAll(async () => {
  serving = await serveSeed();
  const { read } = serving.store;
  serving.store.read = (query) => {
    asked.push(query.text);
    return read.call(serving.store, query);
  };
});
afterAll(() => serving.close());

/** Every nested query with the levels of lists that it has: so many Cypher queries it may take. */
const QUERIES: readonly (readonly [string, levels: number])[] = [
  ['{ tasks(first: 20) { nodes { duties { unit { name } } } } }', 2],
  ['{ tasks(first: 20) { nodes { duties { unit { name posts(first: 5) { nodes { name } } } } } } }', 3],
  [
    '{ units(first: 20) { nodes { tasks(first: 20) { nodes { duties { unit { people(first: 5) { nodes { name } } } } } } } } }',
    4,
  ],
  ['{ units(first: 50) { nodes { name people(first: 5) { edges { name post { title } node { name } } } } } }', 2],
  [
    '{ bodies(first: 5) { nodes { members(first: 50) { edges { role node { posts { name post { unit { name } } } } } } } } }',
    4,
  ],
  [
    '{ directives(first: 1) { nodes { tasks(first: 50) { nodes { targets { text } enterprises { name } measures { title } } } } } }',
    5,
  ],
  ['{ enterprises(first: 50) { nodes { tasks(first: 5) { edges { part node { title duties { name } } } } } } }', 3],
  ['{ tasks(first: 50) { nodes { evidence { quote directive { title } task { title } } } } }', 3],
  ['{ units(first: 50) { nodes { tasks(first: 1) { totalCount } } } }', 2],
  [
    '{ units(first: 50) { nodes { a: tasks(first: 1, roles: [LEAD]) { totalCount } b: tasks(first: 1, roles: [SUPPORT]) { totalCount } } } }',
    2,
  ],
  ['{ tasks(first: 1, filter: { text: "智能" }) { totalCount nodes { title } } }', 1],
];

it.each(QUERIES)('%s takes a query a level', async (query, levels) => {
  asked.length = 0;
  const { errors } = await serving.query(query);
  expect(errors).toBeUndefined();
  expect(asked).toHaveLength(levels);
});

it('a list reads nothing of what is not asked for', async () => {
  asked.length = 0;
  const { errors } = await serving.query('{ directives(first: 1) { totalCount } tasks(first: 9) { nodes { title } } }');
  expect(errors).toBeUndefined();
  expect(asked.join('\n')).not.toMatch(/n\.(text|blocks|quote|section)/);
});
