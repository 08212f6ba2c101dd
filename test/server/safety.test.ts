import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearing, raw, type Serving, serveSeed, serveStore, WRITE_TOKEN } from './serving.js';

const PAGE = 'https://portal.example';
let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed({ cors: [PAGE] });
});
afterAll(() => serving.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const send = (body: unknown, headers: Record<string, string> = JSON_TYPE) =>
  raw(`${serving.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
const codes = (text: string) =>
  (JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors?.map(
    ({ extensions }) => extensions.code,
  );

/** The checks of graphql-cop (github.com/dolevf/graphql-cop), each with what answers it here. */
describe('what a scanner looks for', () => {
  it('alias overloading: 101 aliases are refused', async () => {
    const query = `{ ${Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join(' ')} }`;
    expect(codes((await send({ query })).text)).toEqual(['QUERY_TOO_LARGE']);
  });

  it('batches: a list of queries is refused', async () => {
    const { status, text } = await send(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect([status, codes(text)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('directive overloading: ends in few errors, or by the number of tokens', async () => {
    const ten = await send({ query: `{ __typename ${'@aa'.repeat(10)} }` });
    expect(codes(ten.text)?.every((code) => code === 'GRAPHQL_VALIDATION_FAILED')).toBe(true);
    const many = await send({ query: `{ __typename ${'@aa'.repeat(1400)} }` });
    expect(many.text.length).toBeLessThan(40_000);
    expect(codes((await send({ query: `{ __typename ${'@aa'.repeat(1600)} }` })).text)).toEqual([
      'GRAPHQL_PARSE_FAILED',
    ]);
  });

  it('circular introspection: is bounded in depth', async () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(codes((await send({ query })).text)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('field duplication: what is asked for 500 times is answered once, 3,000 times not at all', async () => {
    const { text } = await send({ query: `{ ${'__typename '.repeat(500)} }` });
    expect(JSON.parse(text).data).toEqual({ __typename: 'Query' });
    expect(codes((await send({ query: `{ ${'__typename '.repeat(3000)} }` })).text)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('field suggestions: none in production', async () => {
    const production = await serveSeed({ production: true });
    try {
      const hidden = await production.query('{ task }');
      expect(hidden.errors?.[0]?.message).toBe('Cannot query field "task" on type "Query".');
    } finally {
      await production.close();
    }
    expect((await serving.query('{ task }')).errors?.[0]?.message).toContain('Did you mean');
  });

  it.each(['graphiql', 'playground', 'console'])(
    'an interactive page stands at /graphql alone, not at /%s',
    async (path) => {
      expect((await raw(`${serving.url}/${path}`, { headers: { accept: 'text/html' } })).status).toBe(404);
    },
  );

  it('GET: answers queries, never a mutation, with any token', async () => {
    const get = (query: string) =>
      raw(`${serving.url}/graphql?query=${encodeURIComponent(query)}`, { headers: bearing(WRITE_TOKEN) });
    expect((await get('{ __typename }')).status).toBe(200);
    const mutation = await get('mutation { rebuild { changed } }');
    expect([mutation.status, mutation.headers.allow]).toEqual([405, 'POST']);
  });

  it('introspection: stays on, for the schema is public by design', async () => {
    const { text } = await send({ query: '{ __schema { queryType { name } } }' });
    expect(JSON.parse(text).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('a form: is refused, so that no page elsewhere can post', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      const { status, text } = await send('query=%7B__typename%7D', { 'content-type': type });
      expect([status, codes(text)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    }
  });

  it('tracing and other extensions: tell the cost and nothing else', async () => {
    const { text } = await send({ query: '{ __typename }' });
    expect(Object.keys(JSON.parse(text).extensions)).toEqual(['cost']);
  });

  it('unhandled errors: have a code and no stack', async () => {
    for (const query of ['qwerty cop { abc }', '{ node }', 'query($a: Nothing) { __typename }']) {
      const { text } = await send({ query });
      expect(codes(text)?.every((code) => /^GRAPHQL_/.test(code))).toBe(true);
      expect(text).not.toMatch(/stacktrace|node_modules|\.js:/);
    }
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    raw(`${serving.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it('read answers where they are named', async () => {
    const { status, headers } = await preflight(PAGE);
    expect(status).toBe(204);
    expect(headers).toMatchObject({ 'access-control-allow-origin': PAGE, vary: expect.stringMatching(/origin/i) });
    expect((await send({ query: '{ __typename }' }, { ...JSON_TYPE, origin: PAGE })).headers).toMatchObject({
      'access-control-allow-origin': PAGE,
    });
  });

  it.each(['https://elsewhere.example', 'null', 'https://portal.example.evil.example', 'http://portal.example'])(
    'read none where they are not: %s',
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect(status).not.toBe(204);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      const answer = await send({ query: '{ __typename }' }, { ...JSON_TYPE, origin });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

describe('a request that takes too long', () => {
  it('is told so, and reads nothing more', async () => {
    const slow = await serveSeed();
    const store = slow.store;
    const { read } = store;
    let reads = 0;
    const late = {
      ...store,
      describe: store.describe.bind(store),
      revision: store.revision.bind(store),
      read: async (query: Parameters<typeof read>[0]) => {
        reads += 1;
        await new Promise((resolve) => setTimeout(resolve, 900));
        return read.call(store, query);
      },
    };
    const impatient = await serveStore(store, { requestTimeout: 800 }, { store: late });
    try {
      const { errors } = await impatient.query('{ tasks(first: 5) { nodes { duties { unit { name } } } } }');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['REQUEST_TIMEOUT']);
      expect(errors?.[0]?.message).toContain('ZERENTU_REQUEST_TIMEOUT_MS');
      expect(reads).toBe(1);
    } finally {
      await impatient.close();
      await slow.close();
    }
  });
});

describe('the cost of a query', () => {
  const cost = async (query: string, variables: object = {}) =>
    JSON.parse((await send({ query, variables })).text).extensions.cost.requested as number;

  it('is that of its page sizes, by the values of its variables', async () => {
    const query = 'query($n: Int!) { tasks(first: $n) { nodes { title } } }';
    const [one, ten] = [await cost(query, { n: 1 }), await cost(query, { n: 10 })];
    expect(ten).toBe(10 * one);
    expect(await cost('{ tasks(last: 10) { nodes { title } } }')).toBe(ten);
  });

  it('multiplies where lists nest', async () => {
    const flat = await cost('{ units(first: 10) { nodes { name } } }');
    const nested = await cost('{ units(first: 10) { nodes { name tasks(first: 10) { nodes { title } } } } }');
    expect(nested).toBeGreaterThan(9 * flat);
  });

  it('is told with the refusal', async () => {
    const { text } = await send({
      query: '{ units(first: 100) { nodes { tasks(first: 100) { nodes { duties { unit { name } } } } } } }',
    });
    const { errors, extensions } = JSON.parse(text);
    expect(errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
    expect(errors[0].message).toContain(String(extensions.cost.requested));
    expect(extensions.cost.requested).toBeGreaterThan(extensions.cost.limit);
  });
});
