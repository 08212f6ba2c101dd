import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, Serving } from './serving.js';
import { serveWithTrees } from './trees.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveWithTrees();
});
afterAll(() => serving.close());

interface Listed {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { name: string }[] };
}

async function names(field: string, name: string, args: string): Promise<string[]> {
  const { data, errors } = await serving.query<Listed>(
    `{ list: ${field}(first: 100, ${args}) { totalCount nodes { name: ${name} } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map((node) => node.name);
}

const IN = 'directiveIds: ["directive:德政发(2018)9号"]';
const TASKS: readonly (readonly [filter: string, titles: readonly string[]])[] = [
  [IN, ['多种树', '多浇水', '推广5G浇灌', '加强领导']],
  ['jurisdictions: ["德州市"]', ['多种树', '多浇水', '推广5G浇灌', '加强领导']],
  ['jurisdictions: ["济南市"]', []],
  ['jurisdictions: []', []],
  [`${IN}, safeguard: true`, ['加强领导']],
  [`${IN}, section: "保障"`, ['加强领导']],
  ['text: "5g"', ['推广5G浇灌']],
  ['text: "%"', []],
  [`text: "' OR 1=1 //"`, []],
  [`${IN}, hasTarget: true`, ['多种树']],
  [`${IN}, hasTarget: false`, ['多浇水', '推广5G浇灌', '加强领导']],
  [`${IN}, hasDeadline: true`, ['多种树', '推广5G浇灌']],
  [`${IN}, deadline: {from: "2020"}`, ['推广5G浇灌']],
  [`${IN}, deadline: {to: "2019"}`, ['多种树']],
  [`${IN}, deadline: {from: "2019-12", to: "2020-06"}`, ['多种树', '推广5G浇灌']],
  [`${IN}, deadline: {}`, ['多种树', '推广5G浇灌']],
  [`${IN}, duty: {roles: [LEAD]}`, ['多种树', '推广5G浇灌']],
  [`${IN}, duty: {unitIds: ["unit:德州市/市水利局"]}`, ['多浇水', '推广5G浇灌']],
  [`${IN}, duty: {roles: [LEAD], unitIds: ["unit:德州市/市水利局"]}`, ['推广5G浇灌']],
  [`${IN}, duty: {roles: []}`, []],
  [`${IN}, not: {duty: {roles: [LEAD]}}`, ['多浇水', '加强领导']],
  [`${IN}, or: [{text: "浇水"}, {text: "种树"}]`, ['多种树', '多浇水']],
  [`${IN}, or: []`, []],
  [`${IN}, and: [{text: "浇"}, {not: {text: "水"}}]`, []],
  [`${IN}, and: [{text: "浇"}, {not: {text: "5G"}}]`, ['多浇水']],
  [`${IN}, and: [], text: null`, ['多种树', '多浇水', '推广5G浇灌', '加强领导']],
  [`${IN}, not: {or: [{safeguard: true}, {hasDeadline: true}]}`, ['多浇水']],
  [`${IN}, not: {}`, []],
  ['ids: ["task:德政发(2018)9号/2", "task:nothing/1"]', ['多浇水']],
];

describe('tasks', () => {
  it.each(TASKS)('where %s', async (filter, titles) => {
    expect(await names('tasks', 'title', `filter: {${filter}}`)).toEqual(titles);
  });

  it.each([
    ['DEADLINE, direction: ASC', ['多种树', '推广5G浇灌', '多浇水', '加强领导']],
    ['DEADLINE, direction: DESC', ['加强领导', '多浇水', '推广5G浇灌', '多种树']],
    ['DOCUMENT, direction: DESC', ['加强领导', '推广5G浇灌', '多浇水', '多种树']],
    ['DOCUMENT', ['多种树', '多浇水', '推广5G浇灌', '加强领导']],
  ])('ordered by %s', async (order, titles) => {
    expect(await names('tasks', 'title', `filter: {${IN}}, orderBy: {field: ${order}}`)).toEqual(titles);
  });

  it('of an order go on behind their cursors, those without a deadline too', async () => {
    const shown: string[] = [];
    for (let after: string | null = null; ; ) {
      const {
        data,
        errors,
      }: Reply<{
        tasks: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }> = await serving.query(
        `query($after: String) { tasks(first: 1, after: $after, filter: {${IN}}, orderBy: {field: DEADLINE}) {
          nodes { title } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      shown.push(...data.tasks.nodes.map(({ title }) => title));
      if (!data.tasks.pageInfo.hasNextPage) break;
      after = data.tasks.pageInfo.endCursor;
    }
    expect(shown).toEqual(['多种树', '推广5G浇灌', '多浇水', '加强领导']);
  });
});

const OTHERS: readonly (readonly [field: string, name: string, args: string, names: readonly string[]])[] = [
  ['units', 'name', 'filter: {jurisdictions: ["德州市"], duty: {roles: [LEAD]}}', ['市林业局', '市水利局']],
  ['units', 'name', 'filter: {text: "林业", jurisdictions: ["德州市"]}', ['市林业局']],
  ['units', 'name', `filter: {duty: {roles: [SUPPORT], ${IN}}}`, ['市财政局']],
  ['directives', 'docNumber', 'filter: {issuedOn: {from: "2018"}}', ['德政发〔2018〕9号']],
  ['directives', 'docNumber', 'filter: {text: "种树", issuers: ["德州市人民政府"]}', ['德政发〔2018〕9号']],
  ['directives', 'docNumber', 'filter: {jurisdictions: ["烟台市"]}', []],
  ['directives', 'issuer', 'orderBy: {field: ISSUED_ON, direction: DESC}', ['德州市人民政府', '聊城市人民政府']],
  ['sections', 'title', `filter: {${IN}}`, ['主要任务', '保障措施']],
  ['targets', 'text', `filter: {${IN}, hasValue: true}`, ['全市建成100个种植基地']],
  ['targets', 'text', `filter: {${IN}, deadline: {from: "2021"}}`, []],
  ['people', 'name', 'filter: {unitIds: ["unit:聊城市/市经信委"]}', ['于海龙']],
  ['people', 'name', 'filter: {text: "于海"}', ['于海龙']],
  ['people', 'name', `filter: {bodyIds: ["body:x"]}`, []],
  ['posts', 'name', 'filter: {unitIds: ["unit:聊城市/市经信委"], head: true}', ['市经信委主任']],
  ['bodies', 'name', `filter: {${IN}}`, []],
  ['enterprises', 'name', `filter: {text: "时风"}`, ['时风集团']],
  ['enterprises', 'name', `filter: {${IN}}`, []],
  ['jurisdictions', 'name', 'orderBy: {field: NAME}', ['德州市', '聊城市']],
  ['measures', 'title', `filter: {${IN}}`, []],
];

describe('other lists', () => {
  it.each(OTHERS)('%s %s where %s', async (field, name, args, expected) => {
    expect((await names(field, name, args)).sort()).toEqual([...expected].sort());
  });

  it('units by how many duties they have', async () => {
    const { data } = await serving.query<{ units: { nodes: { tasks: { totalCount: number } }[] } }>(
      '{ units(first: 9, orderBy: {field: TASKS, direction: DESC}) { nodes { tasks(first: 1) { totalCount } } } }',
    );
    const counts = data.units.nodes.map(({ tasks }) => tasks.totalCount);
    expect(counts[0]).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it.each([
    ['{ tasks(first: 1, filter: {nothing: 1}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ tasks(first: 1, orderBy: {field: ID}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ units(first: 1, filter: {duty: {roles: [BOSS]}}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ tasks(first: 1, filter: {deadline: {from: 2018}}) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ tasks(first: 1, filter: {deadline: {from: "2018-13"}}) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ tasks(first: 1, filter: {deadline: {from: "2019-02-30"}}) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ tasks(first: 1, filter: {deadline: {from: "明年"}}) { totalCount } }', 'BAD_USER_INPUT'],
  ])('refuse %s', async (query, code) => {
    const { errors } = await serving.query(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});
