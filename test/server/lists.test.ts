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
    ['0 from the end', '{ tasks(last: 0) { totalCount } }'],
    ['0 of a nested list', '{ units(first: 1) { nodes { tasks(first: 0) { totalCount } } } }'],
    ['101 of a nested list', '{ directives(first: 1) { nodes { tasks(first: 101) { totalCount } } } }'],
  ])('refuse a page size of %s and say which are taken', async (_, query) => {
    const { errors } = await serving.query(query);
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/`(first|last)`.*1 to 100/);
  });

  it.each([
    ['without a page size', '{ tasks { totalCount } }'],
    ['without one in a nested list', '{ units(first: 1) { nodes { tasks { totalCount } } } }'],
    ['with both of them', '{ tasks(first: 1, last: 1) { totalCount } }'],
  ])('refuse to go %s', async (_, query) => {
    const { errors } = await serving.query(query);
    expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain('`first` or `last`');
  });

  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  it.each([
    ['no Base64', '???'],
    ['no JSON', 'abc'],
    ['an id of another label', cursor('DOCUMENT', 'directive:x', 1, 'unit:聊城市/市经信委')],
    ['another order', cursor('TITLE', '智能制造', 'task:x/1')],
    ['too few keys', cursor('DOCUMENT', 'task:x/1')],
    ['keys that are none', cursor('DOCUMENT', {}, [], 'task:x/1')],
    ['an object', Buffer.from('{"a":1}').toString('base64url')],
    ['nothing', ''],
  ])('refuse a cursor that is none of this list: %s', async (_, after) => {
    for (const argument of ['first: 1, after', 'last: 1, before']) {
      const { errors } = await serving.query(`query($c: String) { tasks(${argument}: $c) { totalCount } }`, {
        c: after,
      });
      expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toMatch(/`(after|before)` is no cursor of this list in this order/);
    }
  });

  it('go backwards as they go forwards', async () => {
    const { data } = await serving.query<{ all: Page }>('{ all: tasks(first: 100) { edges { cursor node { id } } } }');
    const ids = data.all.edges.map(({ node }) => node.id);
    const page = async (args: string) =>
      (
        await serving.query<{ list: Page }>(
          `{ list: tasks(${args}) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }`,
        )
      ).data.list;
    const end = await page('last: 4');
    expect(end.nodes.map(({ id }) => id)).toEqual(ids.slice(-4));
    expect(end.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    const before = await page(`last: 3, before: "${end.edges[0]?.cursor}"`);
    expect(before.nodes.map(({ id }) => id)).toEqual(ids.slice(-7, -4));
    expect(before.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    const between = await page(
      `first: 9, after: "${data.all.edges[1]?.cursor}", before: "${data.all.edges[5]?.cursor}"`,
    );
    expect(between.nodes.map(({ id }) => id)).toEqual(ids.slice(2, 5));
  });

  it('give nested lists in pages that add up to the whole, each edge once', async () => {
    const unit = 'unit:聊城市/市经信委';
    interface Tasks {
      readonly totalCount: number;
      readonly edges: readonly { cursor: string; role: string; evidence: { start: number }; node: { id: string } }[];
    }
    const page = async (args: string) =>
      (
        await serving.query<{ node: { tasks: Tasks } }>(
          `query($id: ID!) { node(id: $id) { ... on Unit { tasks(${args}) {
            totalCount edges { cursor role evidence { start } node { id } } } } } }`,
          { id: unit },
        )
      ).data.node.tasks;
    const whole = await page('first: 100');
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.edges.length).toBeGreaterThan(10);
    const parts: Tasks['edges'][number][] = [];
    for (let after = ''; ; ) {
      const { edges } = await page(`first: 4${after}`);
      parts.push(...edges);
      if (edges.length < 4) break;
      after = `, after: "${edges.at(-1)?.cursor}"`;
    }
    expect(parts).toEqual(whole.edges);
    const leads = await page('first: 100, roles: [LEAD]');
    expect(leads.edges).toEqual(whole.edges.filter(({ role }) => role === 'LEAD'));
    expect((await page('first: 100, roles: []')).totalCount).toBe(0);
  });
});
