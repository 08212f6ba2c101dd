import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import type { NodeLabel } from '#graph/model/kinds.js';
import { type Reply, type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

/** Every list, with the least that the seed directive puts into it. */
const LISTS: readonly (readonly [field: string, label: NodeLabel, atLeast: number])[] = [
  ['directives', 'Directive', 1],
  ['sections', 'Section', 5],
  ['tasks', 'Task', 34],
  ['measures', 'Measure', 0],
  ['units', 'Unit', 30],
  ['people', 'Person', 42],
  ['posts', 'Post', 40],
  ['bodies', 'Body', 1],
  ['targets', 'Target', 29],
  ['enterprises', 'Enterprise', 25],
  ['jurisdictions', 'Jurisdiction', 1],
];

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string; __typename: string } }[];
  readonly nodes: readonly { id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

describe('lists', () => {
  it.each(LISTS)('%s pages through to as many as the graph holds', async (field, label, atLeast) => {
    const [row] = await serving.store.read(countNodes(label));
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const reply: Reply<{ list: Page }> = await serving.query(
        `query($after: String) { list: ${field}(first: 7, after: $after) {
          edges { cursor node { id __typename } } nodes { id } totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { after },
      );
      expect(reply.errors).toBeUndefined();
      const { edges, nodes, totalCount, pageInfo } = reply.data.list;
      expect(totalCount).toBe(row?.total);
      expect(edges.map(({ node }) => node)).toEqual(nodes.map(({ id }) => ({ id, __typename: label })));
      expect(pageInfo.hasPreviousPage).toBe(ids.length > 0);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
        edges.at(0)?.cursor ?? null,
        edges.at(-1)?.cursor ?? null,
      ]);
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      expect(edges).toHaveLength(7);
      after = pageInfo.endCursor;
    }
    expect(ids).toHaveLength(Number(row?.total));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each([
    ['0', '{ tasks(first: 0) { totalCount } }'],
    ['-1', '{ tasks(first: -1) { totalCount } }'],
    ['101', '{ tasks(first: 101) { totalCount } }'],
    ['0 of a nested list', '{ units(first: 1) { nodes { duties(first: 0) { name } } } }'],
    ['101 of a nested list', '{ directives(first: 1) { nodes { tasks(first: 101) { id } } } }'],
  ])('refuse a page size of %s and say which are taken', async (_, query) => {
    const { errors } = await serving.query(query);
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/`first`.*1 to 100/);
  });

  it('refuse to go without a page size', async () => {
    const { errors } = await serving.query('{ tasks { totalCount } }');
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(errors?.[0]?.message).toContain('"first"');
  });

  it.each(['???', 'abc', Buffer.from('unit:聊城市/市经信委').toString('base64url')])(
    'refuse a cursor that is not of this list: %s',
    async (after) => {
      const { errors } = await serving.query(
        'query($after: String) { tasks(first: 1, after: $after) { totalCount } }',
        {
          after,
        },
      );
      expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('give nested lists in parts that add up to the whole', async () => {
    const { data } = await serving.query<{ directives: { nodes: [Record<'all' | 'head' | 'tail', object[]>] } }>(
      `{ directives(first: 1) { nodes { all: tasks { id } head: tasks(first: 20) { id } tail: tasks(first: 20, skip: 20) { id } } } }`,
    );
    const { all, head, tail } = data.directives.nodes[0];
    expect(all).toHaveLength(34);
    expect([...head, ...tail]).toEqual(all);
  });
});
