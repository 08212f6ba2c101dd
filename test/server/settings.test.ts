import { describe, expect, it } from 'vitest';
import { bearing, READ_TOKEN, raw, serveSeed } from './serving.js';

const codeOf = (text: string) => JSON.parse(text).errors[0].extensions.code;

it('asks every reader for the read token where one is set', async () => {
  const guarded = await serveSeed({ readToken: READ_TOKEN });
  try {
    const query = '{ __typename }';
    const stranger = await guarded.query(query);
    expect([stranger.status, stranger.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const get = await raw(`${guarded.url}/graphql?query={__typename}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect([get.status, codeOf(get.text)]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await guarded.query(query, {}, bearing(READ_TOKEN))).data).toEqual({ __typename: 'Query' });
  } finally {
    await guarded.close();
  }
});

it('tells a writer whether the token is wrong, or writing is off', async () => {
  const [open, off] = await Promise.all([serveSeed(), serveSeed({ token: null })]);
  try {
    const refusals = [open, off].map(async ({ url, query }) => {
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...bearing('wrong') };
      const [{ errors }, { data }, streamed] = await Promise.all([
        query('mutation { rebuild { changed } }', {}, bearing('wrong')),
        query<{ writable: boolean }>('{ writable }'),
        raw(`${url}/graphql/stream`, { method: 'POST', headers, body: JSON.stringify({ query: '{' }) }),
      ]);
      return [data.writable, errors?.[0]?.extensions.code, streamed.status, codeOf(streamed.text)];
    });
    expect(await Promise.all(refusals)).toEqual([
      [true, 'FORBIDDEN', 403, 'FORBIDDEN'],
      [false, 'WRITING_OFF', 403, 'WRITING_OFF'],
    ]);
  } finally {
    await Promise.all([open.close(), off.close()]);
  }
});

it.each([
  [1, 5],
  [0.5, 2],
  [0.1, 1],
])('lets a client that may ask %d times a second ask %d times at once, and says when again', async (rate, burst) => {
  const slow = await serveSeed({ rate });
  try {
    for (let at = 0; at < burst; at += 1) expect((await slow.query('{ __typename }')).status).toBe(200);
    const { status, headers, text } = await raw(`${slow.url}/`, {});
    expect([status, codeOf(text)]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await raw(`${slow.url}/healthz`, {})).status).toBe(200);
  } finally {
    await slow.close();
  }
});

describe('a start', () => {
  it.each(['0.0.0.0', '::', '192.168.0.7', 'zerentu.example', '127.0.0.1.evil.example'])(
    'beyond loopback must be meant: %s',
    async (host) => {
      await expect(serveSeed({ host })).rejects.toMatchObject({
        code: 'PUBLIC_WITHOUT_TOKEN',
        message: expect.stringMatching(/ZERENTU_READ_TOKEN.*ZERENTU_PUBLIC/),
      });
    },
  );

  it.each([{ public: true }, { readToken: READ_TOKEN }])('beyond loopback goes with %o', async (config) => {
    await (await serveSeed({ host: '0.0.0.0', ...config })).close();
  });

  it('on a port in use says what to do', async () => {
    const serving = await serveSeed();
    await expect(serveSeed({ port: Number(new URL(serving.url).port) })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining('ZERENTU_PORT'),
    });
    await serving.close();
  });
});
