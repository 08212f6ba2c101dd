import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bearing, raw, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());
/** Whatever a client sends, it is no failure of ours. */
afterEach(() => {
  const logged = serving.logged.splice(0);
  expect(logged).toEqual([]);
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(body: string | Buffer, headers: Record<string, string> = JSON_TYPE) {
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers,
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: response.status, text: await response.text() };
}
const codesOf = (text: string) =>
  (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.map(
    ({ extensions }) => extensions.code,
  );

const QUERY = JSON.stringify({ query: '{ __typename }' });

describe('bodies', () => {
  it.each<[string, string | Buffer, Record<string, string>, number, string, string?]>([
    ['half of JSON', '{"query": ', JSON_TYPE, 400, 'BAD_REQUEST', 'malformed'],
    ['a number', '1', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['null', 'null', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a list', '[]', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['no query', '{}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['an empty query', '{"query": ""}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query": 1}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a query that is a list', '{"query": ["{a}"]}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['variables that are a text', '{"query": "{ __typename }", "variables": "x"}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['extensions that are a text', '{"query": "{ __typename }", "extensions": "x"}', JSON_TYPE, 400, 'BAD_REQUEST'],
    [
      'a name of an operation that is an object',
      '{"query": "{ __typename }", "operationName": {}}',
      JSON_TYPE,
      400,
      'BAD_REQUEST',
    ],
    [
      'a charset that we do not read',
      QUERY,
      { 'content-type': 'application/json; charset=gbk' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'UTF-8',
    ],
    [
      'an encoding that there is none of',
      QUERY,
      { ...JSON_TYPE, 'content-encoding': 'zip' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['gzip that is none', 'x', { ...JSON_TYPE, 'content-encoding': 'gzip' }, 400, 'BAD_REQUEST'],
    [
      'a small gzip of much',
      gzipSync(Buffer.alloc(50_000_000, ' ')),
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
      413,
      'BODY_TOO_LARGE',
      '1 MB',
    ],
    ['more than may be', `{"query": "${' '.repeat(1_100_000)}"}`, JSON_TYPE, 413, 'BODY_TOO_LARGE'],
  ])('%s', async (_, body, headers, status, code, says = '') => {
    const reply = await post(body, headers);
    expect([reply.status, codesOf(reply.text)]).toEqual([status, [code]]);
    expect(reply.text).toContain(says);
    expect(reply.text).not.toMatch(/node_modules|\bat /);
  });

  it.each<[string, string | Buffer]>([
    ['with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(QUERY)])],
    ['with blanks around', ` \n${QUERY}\n`],
    ['with fields of others', '{"query": "{ __typename }", "id": "1", "__proto__": {"mayWrite": true}}'],
    [
      'with null for what is left out',
      '{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}',
    ],
  ])('%s are taken', async (_, body) => {
    const { text } = await post(body);
    expect(JSON.parse(text).data).toEqual({ __typename: 'Query' });
  });

  it('in gzip are taken', async () => {
    const { text } = await post(gzipSync(QUERY), { ...JSON_TYPE, 'content-encoding': 'gzip' });
    expect(JSON.parse(text).data).toEqual({ __typename: 'Query' });
  });
});

describe('queries', () => {
  it.each<[string, string, string]>([
    ['malformed', '{ tasks(', 'GRAPHQL_PARSE_FAILED'],
    ['in Chinese', '谁牵头智能制造', 'GRAPHQL_PARSE_FAILED'],
    ['of an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['of an unknown argument', '{ tasks(first: 1, size: 2) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['without what must be selected', '{ tasks(first: 1) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a number beyond 32 bits', '{ tasks(first: 4294967297) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a fraction for a number', '{ tasks(first: 1.5) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a text for a number', '{ tasks(first: "1") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['of two operations and no name', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['with a subscription', 'subscription { rebuild { done } }', 'BAD_REQUEST'],
    ['with an empty question', '{ ask(question: " ") { text } }', 'BAD_USER_INPUT'],
    ['with too long a question', `{ ask(question: "${'问'.repeat(2001)}") { text } }`, 'BAD_USER_INPUT'],
    ['of too many ids', `{ nodes(ids: [${'"a", '.repeat(101)}]) { id } }`, 'BAD_USER_INPUT'],
  ])('%s', async (_, query, code) => {
    const { errors } = await serving.query(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain(code);
    for (const { message } of errors ?? []) expect(message.length).toBeGreaterThan(10);
  });

  it.each<[string, object]>([
    ['missing', {}],
    ['null', { id: null }],
    ['an object', { id: { a: 1 } }],
    ['a list of two', { id: ['a', 'b'] }],
    ['true', { id: true }],
    ['a fraction', { id: 1.5 }],
  ])('with a variable that is %s', async (_, variables) => {
    const { errors } = await serving.query('query($id: ID!) { node(id: $id) { id } }', variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('with variables that nest a thousand levels deep', async () => {
    const deep = `${'{"and": ['.repeat(1000)}{}${']}'.repeat(1000)}`;
    const query = 'query($f: TaskFilter) { tasks(first: 1, filter: $f) { totalCount } }';
    const { text } = await post(`{"query": ${JSON.stringify(query)}, "variables": {"f": ${deep}}}`);
    expect(codesOf(text)).toEqual(['QUERY_TOO_LARGE']);
  });

  it.each(['tasks(first: 1, filter: FILTER) { totalCount }', 'statistics(filter: FILTER) { tasks }'])(
    'with a filter that nests: %s',
    async (field) => {
      const nested = (levels: number) => `${'{not: '.repeat(levels)}{text: "智能"}${'}'.repeat(levels)}`;
      const ask = (levels: number) => serving.query(`{ ${field.replace('FILTER', nested(levels))} }`);
      expect((await ask(14)).errors).toBeUndefined();
      expect((await ask(600)).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('with a filter of ten thousand alternatives', async () => {
    const query = 'query($f: TaskFilter) { tasks(first: 1, filter: $f) { totalCount } }';
    const or = Array.from({ length: 10_000 }, () => ({ text: '智能' }));
    const { errors } = await serving.query(query, { f: { or } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_LARGE']);
  });
});

describe('ids', () => {
  it.each([
    'task:',
    'task:/',
    ':',
    'task:\u0000',
    'task:\ud800',
    `task:${'长'.repeat(50_000)}`,
    '__proto__',
    'constructor:x',
    `task:'}) DETACH DELETE n //`,
    'unitname:聊城市/市经信委',
  ])('that name nothing: %j', async (id) => {
    const reply = await serving.query('query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id });
    expect(reply).toEqual({ status: 200, data: { node: null, nodes: [null] } });
  });
});

describe('uploads', () => {
  const INGEST = 'mutation($n: String!, $c: String!) { ingest(input: {name: $n, contentBase64: $c}) { id } }';
  it.each<[string, string, string, string]>([
    ['empty', 'a.txt', '', 'EMPTY_FILE'],
    ['binary', 'a.bin', Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]).toString('base64'), 'BINARY_FILE'],
    ['no Base64', 'a.txt', '***', 'BAD_USER_INPUT'],
    ['no directive', 'a.txt', Buffer.from('今天天气很好。').toString('base64'), 'NOT_A_DIRECTIVE'],
    [
      'a zip that is no document',
      'a.docx',
      Buffer.from('PK\u0003\u0004xxxxxxxxxxxxxxxxxxxx').toString('base64'),
      'DAMAGED_FILE',
    ],
    ['larger than a file may be', 'a.txt', Buffer.alloc(10_500_000, '字').toString('base64'), 'FILE_TOO_LARGE'],
  ])('%s', async (_, name, content, code) => {
    const { errors } = await serving.query(INGEST, { n: name, c: content }, bearing(WRITE_TOKEN));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message.length).toBeGreaterThan(10);
  });
});

describe('methods, paths and headers', () => {
  it.each<[string, string, Record<string, string>, number, string | null]>([
    ['PUT', '/graphql', JSON_TYPE, 405, 'BAD_REQUEST'],
    ['DELETE', '/graphql', JSON_TYPE, 405, 'BAD_REQUEST'],
    ['PATCH', '/graphql', JSON_TYPE, 405, 'BAD_REQUEST'],
    ['OPTIONS', '/graphql', {}, 405, 'BAD_REQUEST'],
    ['GET', '/graphql', {}, 400, 'BAD_REQUEST'],
    ['GET', '/graphql?query={__typename}', { accept: 'image/png' }, 406, 'BAD_REQUEST'],
    ['GET', '/graphql?query={__typename}&variables={', {}, 400, 'BAD_REQUEST'],
    ['GET', '/graphql?query={__typename}&variables=[]', {}, 400, 'BAD_REQUEST'],
    ['GET', '/%00', {}, 404, 'NOT_FOUND'],
    ['GET', '/../../etc/passwd', {}, 404, 'NOT_FOUND'],
    ['GET', '/graphql/../internal/list', {}, 400, 'BAD_REQUEST'],
    ['POST', '/internal/list', JSON_TYPE, 403, 'FORBIDDEN'],
  ])('%s %s', async (method, path, headers, status, code) => {
    const reply = await raw(serving.url, { method, headers, path } as Parameters<typeof raw>[1]);
    expect([reply.status, codesOf(reply.text)?.[0]]).toEqual([status, code]);
  });
});
