import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { raw, type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());
/** Whatever a client sends is no failure of ours, and the next one is answered. */
afterEach(async () => {
  expect(serving.logged.splice(0)).toEqual([]);
  const { data } = await serving.query('{ ask(question: "谁牵头智能制造？") { status } }');
  expect(data).toEqual({ ask: { status: 'ANSWERED' } });
});

const send = (body: string, accept = 'application/json') =>
  raw(`${serving.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body });
const query = (text: string) => JSON.stringify({ query: text });
const repeated = (count: number, word: string) => word.repeat(count);
const nested = (levels: number, open: string, inner: string, close: string) =>
  `${open.repeat(levels)}${inner}${close.repeat(levels)}`;
/** Written out, for what `JSON.stringify` does not write: numbers out of reach, a key `__proto__`. */
const variables = (text: string, written: string) => `{"query": ${JSON.stringify(text)}, "variables": ${written}}`;
const MILLION = 1_000_000;
const FIRST = 'query($n: Int!) { tasks(first: $n) { totalCount } }';
const FILTER = 'query($f: TaskFilter) { tasks(first: 1, filter: $f) { totalCount } }';

describe('is refused, with a code and no stack', () => {
  it.each<[string, string, string]>([
    ['a fragment that spreads itself', '{ ...a } fragment a on Query { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'three fragments in a circle that is never taken',
      '{ ...a } fragment a on Query { ...b @skip(if: true) } fragment b on Query { ...c } fragment c on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'a depth of 200',
      `{ node(id: "x") ${nested(100, '{ ... on Section { sections ', '{ id }', '} }')} }`,
      'QUERY_TOO_LARGE',
    ],
    ['fields that are never closed', repeated(1400, '{a'), 'GRAPHQL_PARSE_FAILED'],
    ['5,000 directives on a field', `{ __typename ${repeated(5000, '@skip(if: false) ')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['300 directives on a field', `{ __typename ${repeated(300, '@skip(if: false) ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a question of a million signs', `{ ask(question: "${repeated(900_000, 'a')}") { status } }`, 'BAD_USER_INPUT'],
    ['a name of a field of a million signs', `{ ${repeated(900_000, 'a')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a list in a list, 1,400 times',
      `{ nodes(ids: ${nested(1400, '[', '', ']')}) { id } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an operation twice', 'query A { __typename } query A { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'introspection 30 levels deep',
      `{ __schema { types { ${nested(15, 'fields { type { ', 'name', '} }')} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['half of a surrogate pair', String.raw`{ ask(question: "\uD800") { status } }`, 'GRAPHQL_PARSE_FAILED'],
    ['a sign beyond Unicode', String.raw`{ node(id: "\u{110000}") { id } }`, 'GRAPHQL_PARSE_FAILED'],
    ['a name in escapes', String.raw`{ n\u006fde(id: "x") { id } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      '__proto__ in a filter',
      '{ tasks(first: 1, filter: {__proto__: {text: "x"}}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['__proto__ as a field', '{ __proto__ { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['__proto__ as a fragment that is not there', '{ ...__proto__ }', 'GRAPHQL_VALIDATION_FAILED'],
    ['__proto__ as a type', 'query($a: __proto__) { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['1e400', '{ tasks(first: 1e400) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['-0', '{ tasks(first: -0) { totalCount } }', 'BAD_USER_INPUT'],
  ])('%s', async (_, text, code) => {
    await refused(query(text), code);
  });

  it.each<[string, string, string]>([
    [
      'a million signs in a variable',
      variables('query($q: String!) { ask(question: $q) { status } }', `{"q": "${repeated(MILLION, 'a')}"}`),
      'BAD_USER_INPUT',
    ],
    [
      '100,000 ids in a variable',
      variables('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', `{"ids": [${repeated(99_999, '"a",')}"a"]}`),
      'QUERY_TOO_LARGE',
    ],
    [
      '10,000 filters in each other',
      variables(FILTER, `{"f": ${nested(10_000, '{"not":', '{}', '}')}}`),
      'QUERY_TOO_LARGE',
    ],
    ['__proto__ as a key of an input', variables(FILTER, '{"f": {"__proto__": {"text": "x"}}}'), 'BAD_USER_INPUT'],
    ['constructor as a key of an input', variables(FILTER, '{"f": {"constructor": {"text": "x"}}}'), 'BAD_USER_INPUT'],
    [
      '__proto__ as a variable that is not given',
      variables('query($__proto__: ID!) { node(id: $__proto__) { id } }', '{}'),
      'BAD_USER_INPUT',
    ],
    ['1e400 in a variable', variables(FIRST, '{"n": 1e400}'), 'QUERY_TOO_LARGE'],
    ['-1e400 in a variable', variables(FIRST, '{"n": -1e400}'), 'BAD_USER_INPUT'],
    ['-0 in a variable', variables(FIRST, '{"n": -0}'), 'BAD_USER_INPUT'],
    ['1e-400 in a variable', variables(FIRST, '{"n": 1e-400}'), 'BAD_USER_INPUT'],
    [
      'a name of 1 MB that no operation has',
      `{"query": "{ __typename }", "operationName": "${repeated(MILLION, 'A')}"}`,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'the name of another operation',
      '{"query": "query A { __typename } query B { __typename }", "operationName": "__proto__"}',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['queries in a list', `[${query('{ __typename }')}, ${query('{ __typename }')}]`, 'BAD_REQUEST'],
    ['100,000 lists in each other', nested(100_000, '[', '', ']'), 'BAD_REQUEST'],
    ['100,000 objects in each other', nested(100_000, '{"query":', '1', '}'), 'BAD_REQUEST'],
    [
      '100,000 lists as variables',
      variables('{ __typename }', `{"a": ${nested(100_000, '[', '', ']')}}`),
      'QUERY_TOO_LARGE',
    ],
    [
      '100,000 lists as a name',
      `{"query": "{ __typename }", "operationName": ${nested(100_000, '[', '', ']')}}`,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, body, code) => {
    await refused(body, code);
  });
});

async function refused(body: string, code: string): Promise<void> {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, text } = await send(body, accept);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { extensions: object }[] };
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions)).toContainEqual({ code });
    expect([200, 400]).toContain(status);
    expect(text).not.toMatch(/stacktrace|node_modules|\.js:|\n\s+at /);
    // Nothing is sent back as long as it came.
    expect(text.length).toBeLessThan(20_000);
  }
}

describe('means nothing but what it says', () => {
  it.each<[string, string, unknown]>([
    [
      '__proto__ as an alias',
      query('{ __proto__: __typename constructor: __typename }'),
      '{"__proto__":"Query","constructor":"Query"}',
    ],
    [
      '__proto__ as a fragment',
      query('{ ...__proto__ } fragment __proto__ on Query { __typename }'),
      '{"__typename":"Query"}',
    ],
    [
      '__proto__ as an operation',
      '{"query": "query __proto__ { __typename } query B { a: __typename }", "operationName": "__proto__"}',
      '{"__typename":"Query"}',
    ],
    [
      '__proto__ as a variable',
      variables('query($__proto__: ID!) { node(id: $__proto__) { id } }', '{"__proto__": "x"}'),
      '{"node":null}',
    ],
    ['a field in an escape of JSON', String.raw`{"query": "{ \u005f\u005ftypename }"}`, '{"__typename":"Query"}'],
    ['an id of 900,000 signs', query(`{ node(id: "${repeated(900_000, 'a')}") { id } }`), '{"node":null}'],
    [
      '100,000 lists in what we do not read',
      `{"query": "{ __typename }", "extensions": {"a": ${nested(100_000, '[', '', ']')}}}`,
      '{"__typename":"Query"}',
    ],
  ])('%s', async (_, body, data) => {
    const { status, text } = await send(body);
    expect(status).toBe(200);
    expect(text.startsWith(`{"data":${data},`)).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
