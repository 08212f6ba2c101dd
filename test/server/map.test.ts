import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from './serving.js';
import { serveWithTrees } from './trees.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveWithTrees();
});
afterAll(() => serving.close());

interface Drawn {
  readonly level: string;
  readonly omitted: number;
  readonly nodes: readonly {
    id: string;
    kind: string;
    label: string;
    group: string;
    weight: number;
    size: number;
    members: number;
    section: readonly string[];
    directiveId: string | null;
    taskLabel: string | null;
    deadline: string | null;
    ordinal: number | null;
    node: { id: string } | null;
  }[];
  readonly edges: readonly { id: string; source: string; target: string; role: string; weight: number }[];
  readonly people: readonly { id: string; name: string; unitId: string; post: string }[];
}

const TREES = 'directiveIds: ["directive:德政发(2018)9号"]';

async function map(args: string): Promise<Drawn> {
  const { data, errors } = await serving.query<{ relationshipMap: Drawn }>(
    `{ relationshipMap(${args}) { level omitted nodes { id kind label group weight size members
      section directiveId taskLabel deadline ordinal node { id } }
      edges { id source target role weight } people { id name unitId post } } }`,
  );
  expect(errors).toBeUndefined();
  return data.relationshipMap;
}

/** What must hold of every map. */
function expectSound({ nodes, edges }: Drawn): void {
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { source, target } of edges) {
    expect(ids).toContain(source);
    expect(ids).toContain(target);
  }
  for (const { id, label, size, weight, members, node } of nodes) {
    expect(label).not.toBe('');
    expect(size).toBeGreaterThanOrEqual(6);
    expect(size).toBeLessThanOrEqual(40);
    expect(members).toBeGreaterThan(0);
    if (node) expect(node.id).toBe(id);
    const ends = edges.filter(({ source, target }) => source === id || target === id);
    expect(ends.reduce((sum, edge) => sum + edge.weight, 0)).toBe(weight);
  }
}

describe('relationshipMap', () => {
  it('draws each task and unit where they fit', async () => {
    const drawn = await map(`${TREES}, first: 100`);
    expectSound(drawn);
    expect(drawn).toMatchObject({ level: 'TASK', omitted: 0 });
    expect(drawn.nodes.map(({ kind, label, weight }) => `${kind} ${label} ${weight}`)).toEqual([
      'TASK 推广5G浇灌 3',
      'UNIT 市财政局 3',
      'TASK 多种树 2',
      'UNIT 市林业局 2',
      'UNIT 市水利局 2',
      'TASK 多浇水 1',
      'TASK 加强领导 1',
    ]);
    expect(drawn.edges).toHaveLength(7);
    expect(await map(`${TREES}, first: 100`)).toEqual(drawn);
  });

  it.each([
    ['roles: [LEAD]', 3],
    ['roles: []', 0],
    ['units: ["unit:德州市/市林业局"]', 2],
    ['units: []', 0],
    ['from: "2020"', 3],
    ['to: "2019"', 2],
    ['from: "2030"', 0],
    ['filter: {safeguard: true}', 1],
    ['filter: {or: [{text: "浇水"}, {text: "领导"}]}, roles: [RESPONSIBLE]', 2],
    ['filter: {text: "浇水"}, from: "2020"', 0],
    ['filter: {}', 7],
  ])('of %s has %i duties', async (args, duties) => {
    const drawn = await map(`${TREES}, ${args}, first: 100`);
    expectSound(drawn);
    expect(drawn.edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(duties);
  });

  it.each([
    [1000, 'TASK'],
    [60, 'SECTION'],
    [48, 'DIRECTIVE'],
    [10, 'JURISDICTION'],
  ])('of at most %i nodes is drawn by %s, every duty in it', async (first, level) => {
    const drawn = await map(`first: ${first}`);
    expectSound(drawn);
    expect(drawn.level).toBe(level);
    expect(drawn.nodes.length).toBeLessThanOrEqual(first);
    const { data } = await serving.query<{ statistics: { duties: number; tasks: number; units: number } }>(
      '{ statistics { duties tasksWithDuties units } }',
    );
    expect(drawn.edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(data.statistics.duties);
  });

  it('tells how many tasks and units its clusters stand for', async () => {
    const { nodes } = await map('first: 10');
    expect(nodes.find(({ id }) => id === 'units:德州市')).toMatchObject({
      kind: 'UNIT_CLUSTER',
      members: 3,
      node: null,
    });
    expect(nodes.find(({ id }) => id === 'tasks:德州市')).toMatchObject({
      kind: 'TASK_CLUSTER',
      members: 4,
      node: null,
    });
  });

  it('tells where its tasks stand and when they are due, and of units nothing of the kind', async () => {
    const { nodes } = await map(`${TREES}, first: 100`);
    const told = nodes.map(({ label, section, directiveId, taskLabel, deadline, ordinal }) => [
      label,
      section.join('/'),
      directiveId,
      taskLabel,
      deadline,
      ordinal,
    ]);
    const id = 'directive:德政发(2018)9号';
    expect(told.slice(0, 3)).toEqual([
      ['推广5G浇灌', '一、主要任务', id, '3', '2020-06', 3],
      ['市财政局', '', null, null, null, null],
      ['多种树', '一、主要任务', id, '1', '2019-12', 1],
    ]);
  });

  it.each([
    [60, 'SECTION', ['三、主要任务/(一)“互联网+”制造', '一、主要任务']],
    [48, 'DIRECTIVE', ['']],
    [10, 'JURISDICTION', ['']],
  ])(
    'of at most %i nodes, its clusters (%s) tell their headings and their directive',
    async (first, level, headings) => {
      const { nodes } = await map(`first: ${first}`);
      const clusters = nodes.filter(({ kind }) => kind === 'TASK_CLUSTER');
      expect(clusters.map(({ section }) => section.join('/'))).toEqual(expect.arrayContaining(headings));
      for (const { directiveId, taskLabel, deadline, ordinal, node } of clusters) {
        expect(directiveId === null).toBe(level === 'JURISDICTION');
        if (level === 'DIRECTIVE') expect(directiveId).toBe(node?.id);
        expect([taskLabel, deadline, ordinal]).toEqual([null, null, null]);
      }
    },
  );

  it('tells who holds posts in its units, where they are drawn singly', async () => {
    const { nodes, people } = await map('first: 1000');
    expect(people).toContainEqual({
      id: expect.stringMatching(/^person:聊城市\/于海龙\//),
      name: '于海龙',
      unitId: 'unit:聊城市/市经信委',
      post: '市经信委主任',
    });
    const units = new Set(nodes.flatMap(({ kind, id }) => (kind === 'UNIT' ? [id] : [])));
    for (const { unitId } of people) expect(units).toContain(unitId);
    expect(new Set(people.map(({ id, unitId }) => `${id} ${unitId}`)).size).toBe(people.length);
    expect((await map(`${TREES}, first: 100`)).people).toEqual([]);
    expect((await map('first: 10')).people).toEqual([]);
  });

  it.each([9, 5001, -1])('refuses %i nodes', async (first) => {
    const { errors } = await serving.query(`{ relationshipMap(first: ${first}) { level } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('shortestConnection', () => {
  const connect = (from: string, to: string) =>
    serving.query<{
      shortestConnection: {
        length: number;
        nodes: { id: string }[];
        steps: { from: { id: string }; to: { id: string }; relation: string; evidence: { quote: string } | null }[];
      } | null;
    }>(
      `query($from: ID!, $to: ID!) { shortestConnection(from: $from, to: $to) {
        length nodes { id } steps { from { id } to { id } relation evidence { quote task { id } } } } }`,
      { from, to },
    );

  it('of two units goes by a task that both answer for, quoting it', async () => {
    const { data, errors } = await connect('unit:德州市/市林业局', 'unit:德州市/市财政局');
    expect(errors).toBeUndefined();
    expect(data.shortestConnection).toMatchObject({
      length: 2,
      steps: [
        { from: { id: 'unit:德州市/市林业局' }, relation: 'LEADS', evidence: { quote: '市林业局' } },
        { to: { id: 'unit:德州市/市财政局' }, relation: 'SUPPORTS', evidence: { quote: '市财政局' } },
      ],
    });
    const { nodes, steps } = data.shortestConnection ?? { nodes: [], steps: [] };
    expect(steps.map(({ from }) => from.id)).toEqual(nodes.slice(0, -1).map(({ id }) => id));
    expect(steps.map(({ to }) => to.id)).toEqual(nodes.slice(1).map(({ id }) => id));
  });

  it('of a person and a unit goes by the post', async () => {
    const { data } = await serving.query<{ people: { nodes: [{ id: string }] } }>(
      '{ people(first: 1, filter: {text: "王越军"}) { nodes { id } } }',
    );
    const found = await connect(data.people.nodes[0].id, 'unit:聊城市/市商务局');
    expect(found.data.shortestConnection?.steps.map(({ relation }) => relation)).toEqual(['HOLDS', 'IN']);
  });

  it.each([
    ['unit:德州市/市林业局', 'unit:聊城市/市经信委'],
    ['unit:德州市/市林业局', 'unit:德州市/没有的局'],
  ])('there is none from %s to %s', async (from, to) => {
    expect(await connect(from, to)).toEqual({ status: 200, data: { shortestConnection: null } });
  });

  it.each([
    ['task:德政发(2018)9号/1', 'unit:德州市/市林业局'],
    ['unit:德州市/市林业局', 'nonsense'],
    ['unit:德州市/市林业局', 'unit:德州市/市林业局'],
  ])('is refused from %s to %s', async (from, to) => {
    const { errors } = await connect(from, to);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('tasks that no unit answers for', () => {
  const BRIDGES = `禹城市人民政府关于架桥的实施意见
禹政发〔2018〕7号

一、主要任务
1.修路。加快修路。(责任单位:市交通局)
2.架桥。加快架桥。
`;
  let bridges: Serving;
  beforeAll(async () => {
    bridges = await serveWithTrees(BRIDGES);
  });
  afterAll(() => bridges.close());

  it.each([
    ['', ['架桥']],
    ['filter: {text: "桥"},', ['架桥']],
    ['filter: {text: "路"},', []],
    ['roles: [LEAD],', []],
    ['units: ["unit:禹城市/市交通局"],', []],
    ['roles: [],', []],
    ['to: "2018",', []],
  ])('are told beside a map of %s', async (args, titles) => {
    const { data, errors } = await bridges.query<{
      relationshipMap: Pick<Drawn, 'nodes'> & { unassigned: Drawn['nodes'] };
    }>(
      `{ relationshipMap(directiveIds: ["directive:禹政发(2018)7号"], ${args} first: 100) {
        nodes { id } unassigned { id kind label weight size members section ordinal node { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, unassigned } = data.relationshipMap;
    expect(unassigned.map(({ label }) => label)).toEqual(titles);
    for (const one of unassigned) {
      expect(one).toMatchObject({ kind: 'TASK', weight: 0, members: 1, ordinal: 2, node: { id: one.id } });
      expect(nodes.map(({ id }) => id)).not.toContain(one.id);
    }
  });
});
