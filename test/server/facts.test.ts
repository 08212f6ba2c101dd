import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED_TEXT } from '#test/corpus/directives.js';
import { bearing, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

const STRAY = `聊城市人民政府关于种树的实施意见
聊政发〔2018〕9号

一、主要任务
1.多种树。每年种树100棵。（牵头单位：市林业局；配合单位：市财政局）

（责任单位：）
`;
const ID = 'directive:聊政发(2018)9号';

let serving: Serving;
let seed: string;
beforeAll(async () => {
  serving = await serveSeed();
  const { data } = await serving.query<{ directives: { nodes: [{ id: string }] } }>(
    '{ directives(first: 1) { nodes { id } } }',
  );
  seed = data.directives.nodes[0].id;
  const ingest = 'mutation($text: String!) { ingest(input: {name: "a.txt", text: $text}) { id } }';
  expect((await serving.query(ingest, { text: STRAY }, bearing(WRITE_TOKEN))).data).toEqual({ ingest: { id: ID } });
});
afterAll(() => serving.close());

interface Fact {
  readonly kind: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string | null;
  readonly nodeId: string;
  readonly taskId: string | null;
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string };
  readonly nodes: readonly Fact[];
  readonly edges: readonly { cursor: string; node: Fact }[];
}

const FACT = 'kind subject detail quote start end rule nodeId taskId role correction { author }';
const FACTS = `query($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Directive {
  facts(first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { ${FACT} } edges { cursor node { ${FACT} } } } } } }`;

async function pageOf(id: string, first: number, after: string | null = null): Promise<Page> {
  const { data, errors } = await serving.query<{ node: { facts: Page } }>(FACTS, { id, first, after });
  expect(errors).toBeUndefined();
  return data.node.facts;
}

describe('facts of a directive', () => {
  it.each([7, 100])('come in pages of %i, each once, in the order of the text', async (first) => {
    const read: Fact[] = [];
    for (let page: Page | null = null; page === null || page.pageInfo.hasNextPage; ) {
      page = await pageOf(seed, first, page?.pageInfo.endCursor ?? null);
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
      expect(page.edges.at(-1)?.cursor).toBe(page.pageInfo.endCursor);
      expect(page.pageInfo.hasPreviousPage).toBe(read.length > 0);
      read.push(...page.nodes);
      expect(read.length).toBe(page.pageInfo.hasNextPage ? read.length : page.totalCount);
    }
    expect(read.length).toBeGreaterThan(200);
    const placed = read.filter(({ quote }) => quote !== null);
    expect(read.slice(-placed.length)).toEqual(placed);
    for (const { quote, start, end, rule } of placed) {
      expect(SEED_TEXT.slice(start ?? 0, end ?? 0)).toBe(quote);
      expect(rule).not.toBeNull();
    }
    const starts = placed.map(({ start }) => start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('tell nodes and tasks that there are', async () => {
    const { nodes } = await pageOf(seed, 100);
    const ids = [...new Set(nodes.flatMap(({ nodeId, taskId }) => (taskId ? [nodeId, taskId] : [nodeId])))];
    const { data } = await serving.query<{ nodes: readonly ({ id: string } | null)[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: ids.slice(0, 100) },
    );
    expect(data.nodes.map((node) => node?.id)).toEqual(ids.slice(0, 100));
  });

  it('of a task quote the whole item; beyond the last there are none', async () => {
    const { nodes, pageInfo } = await pageOf(ID, 100);
    const task = nodes.find(({ kind }) => kind === 'TASK');
    expect(task?.quote).toBe(STRAY.slice(STRAY.indexOf('1.')).trim());
    expect(nodes.filter(({ kind }) => kind === 'DUTY').map(({ taskId }) => taskId)).toEqual([
      task?.nodeId,
      task?.nodeId,
    ]);
    expect((await pageOf(ID, 100, pageInfo.endCursor)).nodes).toEqual([]);
  });

  it('tell who gave them where no rule did', async () => {
    const input = {
      author: '李四',
      quote: '每年种树100棵',
      duty: { taskId: `${ID.replace('directive', 'task')}/1`, now: { unit: '市水利局', role: 'SUPPORT' } },
    };
    const correct = 'mutation($id: ID!, $input: CorrectionInput!) { correct(id: $id, input: $input) { id } }';
    expect((await serving.query(correct, { id: ID, input }, bearing(WRITE_TOKEN))).errors).toBeUndefined();
    expect((await pageOf(ID, 100)).nodes).toContainEqual(
      expect.objectContaining({
        subject: '市水利局 → 多种树',
        role: 'SUPPORT',
        rule: 'manual',
        quote: '每年种树100棵',
        correction: { author: '李四' },
      }),
    );
  });

  it.each([
    [0, null],
    [101, null],
    [10, 'nonsense'],
    [10, Buffer.from('fact -1').toString('base64url')],
  ])('%i after %s are refused', async (first, after) => {
    const { errors } = await serving.query(FACTS, { id: ID, first, after });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('there are none of a document that is only cited', async () => {
    const { data } = await serving.query<{ node: { basedOn: [{ id: string }] } }>(
      'query($id: ID!) { node(id: $id) { ... on Directive { basedOn { id } } } }',
      { id: seed },
    );
    expect((await pageOf(data.node.basedOn[0].id, 10)).nodes).toEqual([]);
  });
});

it('diagnostics tell what was not understood, with its place', async () => {
  const query =
    'query($id: ID!) { node(id: $id) { ... on Directive { text diagnostics { rule message start end } } } }';
  const { data } = await serving.query<{
    node: { text: string; diagnostics: readonly { rule: string; start: number; end: number }[] };
  }>(query, { id: ID });
  const { text, diagnostics } = data.node;
  expect(diagnostics.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
    ['duty/unread', '（责任单位：）'],
  ]);
  const of = await serving.query<{ node: { diagnostics: object[] } }>(query, { id: seed });
  expect(of.data.node.diagnostics).toEqual([]);
});
