import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryLimits } from '#src/server/limits/query-limits.js';
import { hashOf, readOperations } from '#src/server/operations.js';
import { readSchema } from '#src/server/schema.js';
import { bearing, INTERNAL_TOKEN, raw, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

const COUNT = 'query Count { tasks(first: 1) { totalCount } }';
const ONE = 'query One($id: ID!) { node(id: $id) { id } }';
const WITHDRAW = 'mutation Withdraw { withdraw(id: "directive:none") { id } }';
const OTHER = '{ units(first: 1) { totalCount } }';
const [count, withdraw, unknown] = [COUNT, WITHDRAW, OTHER].map(hashOf) as [string, string, string];

const folder = mkdtempSync(join(tmpdir(), 'zerentu-operations-'));
let files = 0;
/** The path of a manifest with this content. */
function manifest(content: unknown): string {
  files += 1;
  const path = join(folder, `${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
/** A manifest as the code generator writes it. */
const listing = (...texts: string[]) => Object.fromEntries(texts.map((text) => [`sha256:${hashOf(text)}`, text]));

let serving: Serving;
beforeAll(async () => {
  const operations = manifest({ ...listing(COUNT, ONE), [withdraw]: WITHDRAW });
  serving = await serveSeed({ operations });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

const apollo = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });
const JSON_TYPE = { 'content-type': 'application/json' };

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { extensions: { code: string } }[];
}
const read = ({ status, text }: { status: number; text: string }) => {
  const { data, errors } = JSON.parse(text) as Answered;
  return { status, data, code: errors?.[0]?.extensions.code };
};
const post = async (body: object, headers: Record<string, string> = {}) =>
  read(
    await raw(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify(body),
    }),
  );
const get = async (parameters: [string, string][], headers: Record<string, string> = JSON_TYPE) =>
  read(await raw(`${serving.url}/graphql?${new URLSearchParams(parameters)}`, { headers }));

const COUNTED = { status: 200, data: { tasks: { totalCount: 34 } }, code: undefined };
const REFUSED = { status: 403, data: undefined, code: 'OPERATION_NOT_ALLOWED' };

describe('an operation of the manifest is answered', () => {
  it.each<[string, object]>([
    ['by its document id', { documentId: `sha256:${count}` }],
    ['by its bare hash', { documentId: count }],
    ['by Apollo’s hash', { extensions: apollo(count) }],
    ['by its text', { query: COUNT }],
    ['by text and document id', { query: COUNT, documentId: `sha256:${count}` }],
    ['by text and Apollo’s hash', { query: COUNT, extensions: apollo(count) }],
    ['by both hashes', { documentId: `sha256:${count}`, extensions: apollo(count) }],
    ['with its name', { documentId: count, operationName: 'Count' }],
    ['with null for what is not there', { query: null, documentId: count, extensions: null }],
  ])('%s', async (_, body) => expect(await post(body)).toEqual(COUNTED));

  it.each<[string, [string, string][]]>([
    ['by its document id', [['documentId', `sha256:${count}`]]],
    ['by Apollo’s hash', [['extensions', JSON.stringify(apollo(count))]]],
    ['by its text', [['query', COUNT]]],
  ])('over GET %s', async (_, parameters) => expect(await get(parameters)).toEqual(COUNTED));

  it('with variables', async () => {
    const body = { documentId: hashOf(ONE), variables: { id: 'unit:none' } };
    expect(await post(body)).toEqual({ status: 200, data: { node: null }, code: undefined });
  });
});

describe('everything else is refused', () => {
  it.each<[string, object]>([
    ['an unknown hash', { documentId: `sha256:${unknown}` }],
    ['Apollo’s unknown hash', { extensions: apollo(unknown) }],
    ['another text', { query: OTHER }],
    ['a text with its own hash, as Apollo registers it', { query: OTHER, extensions: apollo(unknown) }],
    ['another text under a known hash', { query: OTHER, documentId: `sha256:${count}` }],
    ['another text under Apollo’s known hash', { query: OTHER, extensions: apollo(count) }],
    ['a known text under another hash', { query: COUNT, documentId: hashOf(ONE) }],
    ['two hashes that disagree', { documentId: count, extensions: apollo(hashOf(ONE)) }],
    ['one hash known, one not', { documentId: count, extensions: apollo(unknown) }],
    ['white space changed', { query: COUNT.replace('{ tasks', '{  tasks') }],
    ['white space at the end', { query: `${COUNT} ` }],
    ['a comment', { query: `${COUNT}#` }],
    ['two operations with a known one', { query: `${COUNT} ${ONE}`, operationName: 'Count' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['the name of a type', { query: '{ __typename }' }],
    ['a mutation', { query: 'mutation { rebuild { changed } }' }],
    ['what cannot be parsed', { query: 'query Count {' }],
    ['what the schema does not have', { query: '{ tasc }' }],
    ['a name alone', { operationName: 'Count' }],
    ['nothing', { variables: {} }],
    ['an empty text', { query: '' }],
    ['an empty hash', { documentId: '' }],
    ['another hash function', { documentId: `md5:${count}` }],
    ['a hash in capitals', { documentId: count.toUpperCase() }],
    ['a hash that is none', { documentId: { [count]: count } }],
    ['a list of hashes', { documentId: [count] }],
    ['Apollo’s hash as a number', { extensions: apollo(1) }],
    ['a name of every object', { documentId: '__proto__' }],
  ])('%s', async (_, body) => expect(await post(body)).toEqual(REFUSED));

  it.each<[string, [string, string][]]>([
    ['an unknown hash', [['documentId', unknown]]],
    ['another text', [['query', OTHER]]],
    [
      'two document ids',
      [
        ['documentId', count],
        ['documentId', hashOf(ONE)],
      ],
    ],
    [
      'another text under a known hash',
      [
        ['query', OTHER],
        ['documentId', count],
      ],
    ],
  ])('over GET: %s', async (_, parameters) => expect(await get(parameters)).toEqual(REFUSED));

  it('with the media type that was asked for, and a word on what to do', async () => {
    const { status, headers, text } = await raw(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: OTHER }),
    });
    expect([status, headers['content-type']]).toEqual([403, 'application/graphql-response+json; charset=utf-8']);
    expect(JSON.parse(text).errors).toEqual([
      { message: expect.stringMatching(/hash or its exact text/), extensions: { code: 'OPERATION_NOT_ALLOWED' } },
    ]);
  });

  it('several at once are no request', async () => {
    expect(await post([{ documentId: count }])).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

describe('a known hash opens nothing else', () => {
  it('a mutation does not run over GET', async () => {
    expect(await get([['documentId', withdraw]])).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
    const writer = { ...JSON_TYPE, ...bearing(WRITE_TOKEN) };
    expect(await get([['documentId', withdraw]], writer)).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
  });

  it('a mutation still needs the write token', async () => {
    expect(await post({ documentId: withdraw })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await post({ documentId: withdraw }, bearing(WRITE_TOKEN))).toMatchObject({ code: 'NO_SUCH_DIRECTIVE' });
  });

  it('a variable of the wrong type is refused', async () => {
    expect(await post({ documentId: hashOf(ONE), variables: {} })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('write tokens', () => {
  it.each([
    ['the write token', WRITE_TOKEN],
    ['the token of this user’s commands', INTERNAL_TOKEN],
  ])('%s is not limited', async (_, token) => {
    const answered = { status: 200, code: undefined };
    expect(await post({ query: OTHER }, bearing(token))).toMatchObject(answered);
    expect(await post({ query: '{ __schema { queryType { name } } }' }, bearing(token))).toMatchObject(answered);
    expect(await post({ documentId: count }, bearing(token))).toEqual(COUNTED);
    expect(await get([['documentId', count]], { ...JSON_TYPE, ...bearing(token) })).toEqual(COUNTED);
    expect(await post({ documentId: unknown }, bearing(token))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('a wrong one is', async () => expect(await post({ query: OTHER }, bearing('wrong'))).toEqual(REFUSED));
});

describe('without a manifest', () => {
  it('any text is answered, no hash is, and none is learned', async () => {
    const open = await serveSeed();
    try {
      expect((await open.query(OTHER)).errors).toBeUndefined();
      const send = async (body: object) =>
        read(await raw(`${open.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) }));
      const unsupported = { status: 200, data: undefined, code: 'PERSISTED_QUERY_NOT_SUPPORTED' };
      expect(await send({ query: OTHER, extensions: apollo(unknown) })).toEqual(unsupported);
      expect(await send({ extensions: apollo(unknown) })).toEqual(unsupported);
    } finally {
      await open.close();
    }
  });
});

it('what we ship is answered', async () => {
  const shipped = await serveSeed({ operations: 'shipped' });
  try {
    const texts: string[] = Object.values(
      JSON.parse(readFileSync('web/generated/persisted-documents.json', 'utf8')) as Record<string, string>,
    );
    const { data } = await shipped.query<{ directives: { nodes: { id: string }[] } }>(
      texts.find((text) => text.includes('query DirectiveList(')) ?? '',
      { first: 1 },
    );
    const [directive] = data.directives.nodes;
    const variables = {
      id: 'unit:none',
      ids: [],
      a: directive?.id,
      b: directive?.id,
      first: 20,
      question: '谁牵头智能制造',
      text: '智能',
    };
    const queries = texts.filter((text) => !/\b(?:mutation|subscription) \w+\(/.test(text));
    expect(queries.length).toBeGreaterThan(4);
    for (const text of queries) expect((await shipped.query(text, variables)).errors).toBeUndefined();
    expect((await shipped.query(OTHER)).errors?.[0]?.extensions).toEqual({ code: 'OPERATION_NOT_ALLOWED' });
  } finally {
    await shipped.close();
  }
});

describe('a start is refused, by name, with', () => {
  const schema = buildSchema(readSchema('.'));
  it.each<[string, string, RegExp]>([
    ['a manifest that is not there', join(folder, 'none.json'), /none\.json cannot be read.*ZERENTU_OPERATIONS/],
    ['a folder', folder, /cannot be read/],
    ['no JSON', manifest('query Count'), /is no JSON object/],
    ['a list', manifest([COUNT]), /is no JSON object/],
    ['something else than texts', manifest({ [count]: { body: COUNT } }), /is no JSON object/],
    ['no operation', manifest({}), /holds no operation/],
    ['a hash of another text', manifest({ ...listing(ONE), [unknown]: COUNT }), /has Count under .*not the SHA-256/],
    ['a name for a hash', manifest({ Count: COUNT }), /has Count under Count/],
    ['a malformed operation', manifest(listing(ONE, 'query Broken {')), /has Broken, .*Syntax Error/],
    ['a field that is not there', manifest(listing('query Old { tasc }')), /has Old, .*Cannot query field "tasc"/],
    ['an operation without a name', manifest(listing('{ tasc }')), /has sha256:[0-9a-f]{64}, .*"tasc"/],
    ['fragments alone', manifest(listing('fragment F on Unit { name }')), /sha256:[0-9a-f]{64}, .*"F" is never used/],
    [
      'a stream that is not there',
      manifest(listing('subscription S { tasks }')),
      /has S, .*Cannot query field "tasks"/,
    ],
    ['a fragment missing', manifest(listing('query Half { ...F }')), /has Half, .*Unknown fragment "F"/],
    [
      'an operation beyond the limits',
      manifest(
        listing(`query Deep { node(id: "x") { ${'... on Section { sections { '.repeat(16)}id${' } }'.repeat(16)} } }`),
      ),
      /has Deep, .*levels deep/,
    ],
  ])('%s', async (_, operations, said) => {
    expect(() => readOperations(operations, schema, [queryLimits])).toThrow(
      expect.objectContaining({ code: 'BAD_OPERATIONS', message: expect.stringMatching(said) }),
    );
  });

  it('what the server would not answer', async () => {
    const operations = manifest(listing('query Old { tasc }'));
    await expect(serveSeed({ operations })).rejects.toMatchObject({
      code: 'BAD_OPERATIONS',
      message: expect.stringMatching(/has Old, .*ZERENTU_OPERATIONS/),
    });
  });
});
