import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEED } from '#test/corpus/directives.js';
import { eventsOf } from './events.js';
import { bearing, READ_TOKEN, raw, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';
import { TREES_2018 } from './trees.js';

let serving: Serving;
beforeEach(async () => {
  serving = await serveSeed();
});
afterEach(() => serving.close());

const events = (query: string, variables: Record<string, unknown> = {}) => eventsOf(serving, query, variables);

const MANY = `subscription($inputs: [DirectiveInput!]!) { ingestMany(inputs: $inputs) {
  done total name result { id outcome directive { title } diff { added } } error { code message } } }`;

describe('a load of several files', () => {
  it('tells after each how it went, and goes on where one fails', async () => {
    const inputs = [
      { name: 'trees.txt', text: TREES_2018 },
      { name: 'weather.txt', text: '今天天气很好。' },
      { name: 'nothing.txt' },
      { name: 'seed.txt', contentBase64: readFileSync(SEED).toString('base64') },
    ];
    const told = (await events(MANY, { inputs })) as { data: { ingestMany: object } }[];
    expect(told.map(({ data }) => data.ingestMany)).toMatchObject([
      {
        done: 1,
        total: 4,
        name: 'trees.txt',
        result: {
          id: 'directive:德政发(2018)9号',
          outcome: 'CREATED',
          directive: { title: '德州市人民政府关于种树的实施意见' },
        },
        error: null,
      },
      { done: 2, name: 'weather.txt', result: null, error: { code: 'NOT_A_DIRECTIVE' } },
      { done: 3, name: 'nothing.txt', result: null, error: { code: 'BAD_USER_INPUT' } },
      { done: 4, total: 4, result: { outcome: 'UNCHANGED', diff: { added: 0 } }, error: null },
    ]);
    expect(serving.logged).toEqual([]);
  });

  it('ends after the file in hand when its client goes away', async () => {
    const inputs = Array.from({ length: 30 }, (_, at) => ({
      name: `${at}.txt`,
      text: TREES_2018.replace('9号', `${at + 100}号`),
    }));
    const client = createClient({
      url: `${serving.url}/graphql/stream`,
      headers: bearing(WRITE_TOKEN),
      retryAttempts: 0,
    });
    for await (const _ of client.iterate({ query: MANY, variables: { inputs } })) break;
    client.dispose();
    const loaded = async () =>
      (await serving.query<{ directives: { totalCount: number } }>('{ directives(first: 1) { totalCount } }')).data
        .directives.totalCount;
    await expect
      .poll(
        async () => {
          const before = await loaded();
          await new Promise((resolve) => setTimeout(resolve, 200));
          return before === (await loaded());
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    expect(await loaded()).toBeLessThan(31);
  });
});

it('a rebuild tells each directive', async () => {
  expect(await events('subscription { rebuild { done total changed } }')).toEqual([
    { data: { rebuild: { done: 1, total: 1, changed: false } } },
  ]);
});

describe('what is no stream', () => {
  const refused = async (query: string, token = WRITE_TOKEN) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...bearing(token) };
    const reply = await raw(`${serving.url}/graphql/stream`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const { errors } = JSON.parse(reply.text) as { errors: { extensions: { code: string } }[] };
    return [reply.status, ...errors.map(({ extensions }) => extensions.code)];
  };
  it.each<[string, string, string]>([
    ['a query', '{ __typename }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { rebuild { changed } }', 'BAD_REQUEST'],
    ['what is malformed', 'subscription { rebuild {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['one beyond the tokens', `subscription { rebuild { ${'done '.repeat(3001)} } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'one beyond the aliases',
      `subscription { rebuild { ${Array.from({ length: 31 }, (_, at) => `a${at}: done`).join(' ')} } }`,
      'QUERY_TOO_LARGE',
    ],
  ])('%s is refused', async (_, query, code) => {
    expect(await refused(query)).toEqual([400, code]);
  });

  it('a client that takes no events is told so', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...bearing(WRITE_TOKEN) };
    const body = JSON.stringify({ query: 'subscription { rebuild { done } }' });
    const reply = await raw(`${serving.url}/graphql/stream`, { method: 'POST', headers, body });
    expect(reply.status).toBe(406);
    expect(JSON.parse(reply.text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] });
  });

  it('without the write token nothing begins', async () => {
    for (const query of ['subscription { rebuild { done } }', 'subscription { nothing }', '{'])
      expect(await refused(query, 'wrong')).toEqual([403, 'FORBIDDEN']);
    const guarded = await serveSeed({ readToken: READ_TOKEN });
    try {
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
      const body = JSON.stringify({ query: 'subscription { rebuild { done } }' });
      expect((await raw(`${guarded.url}/graphql/stream`, { method: 'POST', headers, body })).status).toBe(401);
    } finally {
      await guarded.close();
    }
  });

  it('a subscription at /graphql is told where it is answered', async () => {
    const { errors } = await serving.query('subscription { rebuild { done } }', {}, bearing(WRITE_TOKEN));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('/graphql/stream'),
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});
