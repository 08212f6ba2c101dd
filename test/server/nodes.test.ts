import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directiveTexts } from '#graph/cypher/read/directive-texts.js';
import { everyField, LISTS, typeOf } from './every-field.js';
import { type Serving, serveSeed } from './serving.js';

interface UnitShown {
  readonly aliases: readonly string[];
  readonly people: { edges: readonly { node: { name: string }; post: { head: boolean; unit: { id: string } } }[] };
  readonly leads: { edges: readonly { role: string; asOf: string; node: { title: string } }[] };
}

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

describe('nodes', () => {
  it.each(Object.entries(LISTS).filter(([label]) => label !== 'Measure'))(
    'of %s come back by their ids, with every field',
    async (label, list) => {
      const type = typeOf(label);
      const listed = await serving.query<Record<string, { nodes: { id: string }[] }>>(
        `{ ${list}(first: 3) { nodes { ${everyField(type, 1)} } } }`,
      );
      expect(listed.errors).toBeUndefined();
      const nodes = listed.data[list]?.nodes ?? [];
      expect(nodes).not.toEqual([]);
      for (const node of nodes) {
        const query = `query($id: ID!) { node(id: $id) { __typename ... on ${label} { ${everyField(type, 1)} } } }`;
        const one = await serving.query<{ node: object }>(query, { id: node.id });
        expect(one.errors).toBeUndefined();
        expect(one.data.node).toEqual({ __typename: label, ...node });
      }
    },
  );

  it.each(['task:没有/1', 'unitname:聊城市/市经信委', 'nonsense', '', 'counter:revision'])(
    'are null for %j',
    async (id) => {
      expect(await serving.query('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
        status: 200,
        data: { node: null },
      });
    },
  );

  it('quote exactly what stands at their offsets', async () => {
    const evidence = 'evidence { quote start end directive { id } }';
    const { data, errors } = await serving.query(`{
      tasks(first: 100) { nodes { ${evidence} duties { ${evidence} } enterprises { ${evidence} } } }
      targets(first: 100) { nodes { ${evidence} } }
      people(first: 100) { nodes { posts { ${evidence} } memberships { ${evidence} } } }
    }`);
    expect(errors).toBeUndefined();
    const facts: { quote: string; start: number; end: number; directive: { id: string } }[] = [];
    JSON.stringify(data, (key, value) => {
      if (key === 'evidence') facts.push(value);
      return value;
    });
    expect(facts.length).toBeGreaterThan(200);
    const [row] = await serving.store.read(directiveTexts([facts[0]?.directive.id ?? '']));
    for (const { quote, start, end } of facts) expect(String(row?.text).slice(start, end)).toBe(quote);
  });

  it('tie a unit to its people, posts, spellings and duties of one role', async () => {
    const { data } = await serving.query<{ node: UnitShown }>(
      `query($id: ID!) { node(id: $id) { ... on Unit {
        aliases people(first: 9) { edges { node { name } post { head unit { id } } } }
        leads: tasks(first: 99, roles: [LEAD]) { edges { role asOf node { title } } } } } }`,
      { id: 'unit:聊城市/市经信委' },
    );
    expect(data.node.aliases).toContain('市经信委');
    expect(data.node.people.edges.length).toBeGreaterThan(0);
    for (const { post } of data.node.people.edges) expect(post.unit.id).toBe('unit:聊城市/市经信委');
    expect(data.node.leads.edges.map(({ node }) => node.title)).toContain('大力推进智能制造');
    expect(new Set(data.node.leads.edges.map(({ role, asOf }) => `${role} ${asOf}`))).toEqual(
      new Set(['LEAD 2017-05-23']),
    );
  });
});
