import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

const nested = (levels: number) =>
  `{ node(id: "x") { ${'... on Section { sections { '.repeat(levels)}id${' } }'.repeat(levels)} } }`;
const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: node(id: "x") { id }`).join(' ')} }`;
/** Each fragment spreads the next one twice: 2^levels fields from a short text. */
const doubling = (levels: number) =>
  `{ node(id: "x") { ...f0 } } ${Array.from(
    { length: levels },
    (_, at) =>
      `fragment f${at} on Section { directive { sections { ...f${at + 1} } } b: directive { sections { ...f${at + 1} } } }`,
  ).join(' ')} fragment f${levels} on Section { id }`;
/** The same without a field in between, so that depth does not stop it. */
const flatDoubling = (levels: number) =>
  `{ node(id: "x") { ...f0 } } ${Array.from(
    { length: levels },
    (_, at) => `fragment f${at} on Section { ...f${at + 1} ... on Section { ...f${at + 1} } }`,
  ).join(' ')} fragment f${levels} on Section { id }`;

describe('queries beyond any use are refused', () => {
  it.each([
    ['deep', nested(16), 'QUERY_TOO_LARGE'],
    ['aliased', aliased(31), 'QUERY_TOO_LARGE'],
    ['aliased in fragments', doubling(6), 'QUERY_TOO_LARGE'],
    [
      'large',
      '{ directives(first: 100) { nodes { tasks(first: 100) { nodes { duties { unit { tasks(first: 100) { totalCount } } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    [
      'large by a variable',
      'query($n: Int! = 100) { directives(first: $n) { nodes { tasks(first: $n) { nodes { targets { id } directive { tasks(first: $n) { nodes { id } } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    [
      'asking for whole texts again and again',
      '{ tasks(first: 100) { nodes { duties { unit { tasks(first: 20) { edges { evidence { directive { text } } } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['long', `{ ${'__typename '.repeat(3001)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['malformed', '{ tasks(', 'GRAPHQL_PARSE_FAILED'],
    ['about nothing we have', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'deep into the schema',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_, query, code) => {
    for (const [accept, status] of [
      ['application/json', 200],
      ['application/graphql-response+json', 400],
    ] as const) {
      const reply = await serving.query(query, {}, { accept });
      expect(reply.status).toBe(status);
      expect(reply.data).toBeUndefined();
      expect(reply.errors?.map(({ extensions }) => extensions)).toContainEqual({ code });
      expect(JSON.stringify(reply)).not.toContain('node_modules');
    }
  });

  it('fragments that double at each step are measured once each', async () => {
    const { errors } = await serving.query(flatDoubling(150));
    expect(errors).toBeUndefined();
  });

  it('fragments that spread themselves get an answer', async () => {
    const { errors } = await serving.query(
      '{ node(id: "x") { ...a } } fragment a on Section { sections { ...b } } fragment b on Section { sections { ...a } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

it.each([
  '{ tasks(first: 100) { totalCount nodes { title duties { role name unit { name aliases } evidence { quote start end } } } } }',
  '{ directives(first: 1) { nodes { title tasks(first: 100) { nodes { title section duties { role name } targets { text } } } } } }',
  '{ units(first: 100) { nodes { name tasks(first: 20) { edges { role node { title directive { title } } } } } } }',
  aliased(30),
])('useful queries are answered: %s', async (query) => {
  expect((await serving.query(query)).errors).toBeUndefined();
});
