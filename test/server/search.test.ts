import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, Serving } from './serving.js';
import { serveWithTrees } from './trees.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveWithTrees();
});
afterAll(() => serving.close());

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      cursor: string;
      kind: string;
      name: string;
      node: { id: string; __typename: string };
      highlights: readonly { field: string; text: string; ranges: readonly { start: number; end: number }[] }[];
    }[];
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const search = (variables: object): Promise<Reply<Found>> =>
  serving.query<Found>(
    `query($text: String!, $kinds: [NodeKind!], $first: Int = 100, $after: String) {
      search(text: $text, kinds: $kinds, first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
        edges { cursor kind name node { id __typename } highlights { field text ranges { start end } } } } }`,
    variables,
  );

const shown = async (text: string, kinds?: string[]) => {
  const { data, errors } = await search({ text, kinds });
  expect(errors).toBeUndefined();
  expect(data.search.totalCount).toBe(data.search.edges.length);
  return data.search.edges.map(({ kind, name }) => `${kind} ${name}`);
};

describe('search', () => {
  it('tells the name that is the words before those that hold them', async () => {
    expect((await shown('市林业局')).slice(0, 2)).toEqual(['UNIT 市林业局', 'UNIT 市林业局']);
    expect(await shown('于海龙')).toContain('PERSON 于海龙');
    expect((await shown('智能制造'))[0]).toMatch(/^(TASK|SECTION)/);
  });

  it.each<[string, string[] | undefined, string[]]>([
    ['5g', undefined, ['TASK 推广5G浇灌', 'DIRECTIVE 德州市人民政府关于种树的实施意见']],
    ['种植 基地', ['TARGET'], ['TARGET 全市建成100个种植基地']],
    ['基地 种植', ['TARGET'], ['TARGET 全市建成100个种植基地']],
    ['时风', ['ENTERPRISE'], ['ENTERPRISE 时风集团']],
    ['德州', ['JURISDICTION'], ['JURISDICTION 德州市']],
    ['德政发〔2018〕9号', ['DIRECTIVE'], ['DIRECTIVE 德州市人民政府关于种树的实施意见']],
    ['没有这个词', undefined, []],
    ['5g 没有这个词', undefined, []],
    [`'"\\ {}`, undefined, []],
    ['种植', [], []],
  ])('of %j among %j', async (text, kinds, expected) => {
    expect(await shown(text, kinds)).toEqual(expected);
  });

  it('marks the words where they stand', async () => {
    const { data } = await search({ text: '市经信委 市科技局' });
    expect(data.search.edges.length).toBeGreaterThan(3);
    for (const { highlights } of data.search.edges) {
      expect(highlights).not.toEqual([]);
      for (const { text, ranges } of highlights) {
        expect(text.length).toBeLessThanOrEqual(120);
        expect(ranges.length).toBeGreaterThan(0);
        for (const { start, end } of ranges) expect(text.slice(start, end)).toMatch(/^(市经信委|市科技局)$/);
      }
    }
  });

  it('pages through all of it, each find once', async () => {
    const whole = (await search({ text: '智能' })).data.search;
    expect(whole.totalCount).toBeGreaterThan(10);
    const parts: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors }: Reply<Found> = await search({ text: '智能', first: 3, after });
      expect(errors).toBeUndefined();
      expect(data.search.pageInfo.hasPreviousPage).toBe(after !== null);
      parts.push(...data.search.edges);
      if (!data.search.pageInfo.hasNextPage) break;
      after = data.search.pageInfo.endCursor;
    }
    expect(parts).toEqual(whole.edges);
  });

  it.each([
    { text: '' },
    { text: ' \u3000\n' },
    { text: '智'.repeat(201) },
    { text: 'a b c d e f g h i' },
    { text: '智能', first: 0 },
    { text: '智能', first: 101 },
    { text: '智能', after: 'x' },
    { text: '智能', after: Buffer.from('[1,"constructor","x"]').toString('base64url') },
    { text: '智能', after: Buffer.from('[99,"Task","x"]').toString('base64url') },
  ])('refuses %j', async (variables) => {
    const { errors } = await search(variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
