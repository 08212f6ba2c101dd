import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '#graph/store/errors.js';
import { VIEW_PATHS } from '#src/config/own-paths.js';
import { NEO4J_VERSION } from '#test/neo4j/server.js';
import { raw, type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed({ hosts: ['zerentu.example'] });
});
afterAll(() => serving.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const codeOf = (text: string) => JSON.parse(text).errors[0].extensions.code;

describe('health', () => {
  it('says ok, and what is at work', async () => {
    expect((await raw(`${serving.url}/healthz`, {})).text).toBe('ok');
    const { status, text } = await raw(`${serving.url}/readyz`, {});
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'ready',
      ...(serving.store.engine === 'neo4j'
        ? { engine: 'Neo4j', version: `Neo4j/${NEO4J_VERSION}`, edition: 'community', database: 'neo4j' }
        : { engine: 'Grafeo' }),
      segmenter: 'Intl.Segmenter',
      channels: { telegram: { state: 'off', problem: 'not set: TELEGRAM_BOT_TOKEN' } },
    });
  });

  it('is not ready while the graph does not answer', async () => {
    const failing = {
      read: () => Promise.reject(new Error('secret detail')),
      revision: () => Promise.reject(new Error('secret detail')),
      describe: () => Promise.reject(new StoreError('STORE_CLOSED', 'The graph is closed.')),
    };
    const down = await serveSeed({}, { store: failing });
    try {
      const { status, text } = await raw(`${down.url}/readyz`, {});
      expect([status, JSON.parse(text).code]).toEqual([503, 'STORE_CLOSED']);
      const { errors } = await down.query('{ tasks(first: 1) { totalCount } }');
      expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_ERROR' });
      expect(JSON.stringify(errors)).not.toContain('secret detail');
      const id = /logged as ([0-9a-f-]{36})/.exec(errors?.[0]?.message ?? '')?.[1];
      expect(down.logged).toMatchObject([{ fields: { id, error: expect.stringContaining('secret detail') } }]);
    } finally {
      await down.close();
    }
  });
});

describe('pages', () => {
  it.each([...VIEW_PATHS, '/graphql'])('%s is HTML that needs nothing from elsewhere', async (path) => {
    const { status, headers, text } = await raw(`${serving.url}${path}`, {
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(text).not.toMatch(/https?:\/\//);
    for (const [, asset = ''] of text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)) {
      const { status, text: content } = await raw(serving.url + asset, {});
      expect(status).toBe(200);
      expect(content.length).toBeGreaterThan(100);
    }
  });

  it('carry the headers that keep them ours', async () => {
    const { headers } = await raw(`${serving.url}/`, { headers: { origin: 'http://elsewhere.example' } });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('what is not there', () => {
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  it('is a page that leads home for a browser, in both languages, with nothing to load', async () => {
    const { status, headers, text } = await raw(`${serving.url}/nope`, { headers: { accept: BROWSER } });
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(text).toMatch(/没有这个页面.*<a href="\/">.*There is no such page.*<a href="\/">/s);
    expect(text).not.toMatch(/style|src=|nope/);
  });

  it.each([
    ['GET', undefined],
    ['GET', 'application/json'],
    ['GET', '*/*'],
    ['POST', BROWSER],
  ])('is told with a code to other clients: %s, %s', async (method, accept) => {
    const headers = { ...JSON_TYPE, ...(accept === undefined ? {} : { accept }) };
    const { status, text } = await raw(`${serving.url}/nope`, { method, headers });
    expect([status, codeOf(text)]).toEqual([404, 'NOT_FOUND']);
  });
});

it('leads browsers to its icon', async () => {
  const icon = await fetch(`${serving.url}/favicon.ico`);
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

describe('requests that are refused, each with a code and no stack', () => {
  const query = JSON.stringify({ query: '{ __typename }' });
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) => ({ method: 'POST', headers, body });
  it.each([
    ['unknown path', '/nothing', {}, 404, 'NOT_FOUND'],
    ['unknown path, posted', '/nothing', post('{}'), 404, 'NOT_FOUND'],
    ['malformed JSON', '/graphql', post('{"query": '), 400, 'BAD_REQUEST'],
    ['JSON that is no object', '/graphql', post('"x"'), 400, 'BAD_REQUEST'],
    ['no body', '/graphql', post(''), 400, 'BAD_REQUEST'],
    ['no query', '/graphql', post('{}'), 400, 'BAD_REQUEST'],
    ['several at once', '/graphql', post(`[${query},${query}]`), 400, 'BAD_REQUEST'],
    [
      'a form',
      '/graphql',
      post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', '/graphql', post(query, { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['no type', '/graphql', post(query, {}), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too large', '/graphql', post(JSON.stringify({ query: ' '.repeat(1_100_000) })), 413, 'BODY_TOO_LARGE'],
    ['a mutation by GET', '/graphql?query=mutation{rebuild{changed}}', {}, 405, 'BAD_REQUEST'],
    ['another method', '/graphql', { method: 'PUT', headers: JSON_TYPE, body: query }, 405, 'BAD_REQUEST'],
    ['another name', '/', { headers: { host: 'rebound.example' } }, 421, 'UNKNOWN_HOST'],
    ['another name with a port', '/graphql', { headers: { host: 'rebound.example:4000' } }, 421, 'UNKNOWN_HOST'],
    ['the inside', '/internal/list', post('{}'), 403, 'FORBIDDEN'],
    ['a bad escape', '/%E0%A4%A', {}, 404, 'NOT_FOUND'],
  ])('%s', async (_, path, options, status, code) => {
    const response = await raw(serving.url + path, options);
    expect([response.status, codeOf(response.text)]).toEqual([status, code]);
    expect(response.headers['content-type']).toMatch(/json/);
    expect(response.text).not.toMatch(/node_modules|\bat /);
    expect(serving.logged).toEqual([]);
  });
});

it.each(['localhost', '127.0.0.1:80', '[::1]:4000', 'zerentu.example', 'ZERENTU.example:443'])(
  'answers to the name %s',
  async (host) => {
    expect((await raw(`${serving.url}/healthz`, { headers: { host } })).status).toBe(200);
  },
);

it('runs queries over GET, which no page elsewhere can read', async () => {
  const elsewhere = { origin: 'http://elsewhere.example' };
  const { status, headers, text } = await raw(`${serving.url}/graphql?query={__typename}`, { headers: elsewhere });
  expect([status, JSON.parse(text).data]).toEqual([200, { __typename: 'Query' }]);
  expect(headers['access-control-allow-origin']).toBeUndefined();
});
