import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GREEN_TEXT, graphOf, REFORM_TEXT } from '#test/corpus/directives.js';
import { type Serving, serveSeed } from './serving.js';
import { TREES_2018 } from './trees.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
  for (const text of [GREEN_TEXT, REFORM_TEXT, TREES_2018]) await serving.store.load(graphOf(text));
});
afterAll(() => serving.close());

interface Listed {
  readonly list: { readonly nodes: readonly { readonly id: string }[] };
}

const EVIDENCE = 'asOf evidence { quote start rule directive { id } }';
const TASK = `id title duties { role name ${EVIDENCE} unit { id name } } targets { text } enterprises { name part } measures { title }`;

/** Lists that come along with a page, each asked of the same nodes by their ids too, where it has a query of its own. */
const CASES: readonly (readonly [list: string, type: string, fields: string])[] = [
  ['tasks(first: 40)', 'Task', TASK],
  [
    'tasks(last: 7, orderBy: {field: TITLE})',
    'Task',
    'duties(role: SUPPORT) { name } leads: duties(role: LEAD) { name }',
  ],
  [
    'units(first: 50)',
    'Unit',
    `name tasks(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor role ${EVIDENCE} node { ${TASK} } } }`,
  ],
  [
    'units(first: 50)',
    'Unit',
    'a: tasks(first: 2, roles: [LEAD]) { totalCount nodes { title } } b: tasks(last: 2, filter: {hasTarget: true}, orderBy: {field: TITLE, direction: DESC}) { totalCount nodes { title } }',
  ],
  [
    'units(first: 50)',
    'Unit',
    'none: tasks(first: 2, roles: []) { totalCount nodes { title } } bodies { name } successors { year unit { name } } predecessors { unit { name } } people(first: 2) { nodes { name } }',
  ],
  ['sections(first: 50)', 'Section', `title sections { title } tasks(first: 2) { nodes { ${TASK} } }`],
  [
    'directives(first: 9)',
    'Directive',
    'title basedOn { title loaded } repealedBy { id } bodies { name } unitDuties(first: 3) { edges { text node { name } } } tasks(first: 2) { nodes { title } }',
  ],
  [
    'people(first: 50)',
    'Person',
    `name posts { ${EVIDENCE} post { name unit { name } } } memberships { role body { name } }`,
  ],
  [
    'bodies(first: 9)',
    'Body',
    'name office { name } posts { name } members(first: 5) { edges { role node { name posts { post { name } } } } } units(first: 5) { nodes { name } }',
  ],
  ['enterprises(first: 50)', 'Enterprise', `name tasks(first: 2) { edges { part node { ${TASK} } } }`],
  [
    'posts(first: 50)',
    'Post',
    'name unit { name tasks(first: 1) { totalCount } } holders(first: 2) { nodes { name posts { name } } }',
  ],
];

describe('lists that come along with a page', () => {
  it.each(CASES)('of %s are those of each %s: %s', async (list, type, fields) => {
    const paged = await serving.query<Listed>(`{ list: ${list} { nodes { id ${fields} } } }`);
    expect(paged.errors).toBeUndefined();
    const ids = paged.data.list.nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const single = await serving.query<{ nodes: readonly object[] }>(
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id ${fields} } } }`,
      { ids },
    );
    expect(single.errors).toBeUndefined();
    expect(paged.data.list.nodes).toEqual(single.data.nodes);
  });

  it('may be asked for in fragments, twice, and by variables', async () => {
    const { data, errors } = await serving.query<{ units: { nodes: readonly Record<string, unknown>[] } }>(
      `query($n: Int!, $f: TaskFilter, $yes: Boolean!) { units(first: 5, filter: {duty: {roles: [LEAD]}}) { nodes {
        tasks(first: $n, filter: $f) { nodes { id } } ...A ... on Unit { tasks(first: $n, filter: $f) { totalCount } }
        skipped: tasks(first: 1) @skip(if: $yes) { totalCount } } } }
      fragment A on Unit { tasks(first: $n, filter: $f) { nodes { title duties { name } } } }`,
      { n: 2, f: { text: '发展' }, yes: true },
    );
    expect(errors).toBeUndefined();
    for (const unit of data.units.nodes) {
      expect(Object.keys(unit)).toEqual(['tasks']);
      expect(unit.tasks).toMatchObject({ totalCount: expect.any(Number) });
    }
  });

  it.each([
    ['{ units(first: 5) { nodes { name tasks { nodes { id } } } } }', ['units', 'nodes', 0, 'tasks']],
    [
      '{ units(first: 5) { nodes { name tasks(first: 1, after: "x") { nodes { id } } } } }',
      ['units', 'nodes', 0, 'tasks'],
    ],
  ])('are refused where they stand: %s', async (query, path) => {
    const { errors } = await serving.query(query);
    expect(errors?.[0]).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
