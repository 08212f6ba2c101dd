import { expect, it } from 'vitest';
import { openLog } from '#src/app/log.js';
import { inRequest } from '#src/app/request-scope.js';

/** What stands in the line of these fields, without time, process and level. */
function lineOf(fields: object): object {
  const lines: string[] = [];
  openLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) }).info(fields, 'said');
  const { time, pid, hostname, level, msg, ...rest } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  expect([lines.length, msg]).toEqual([1, 'said']);
  return rest;
}

/** As an HTTP client throws it. */
const thrown = Object.assign(new Error('refused'), {
  config: { url: 'https://api.example', headers: { Authorization: 'Bearer canary', accept: '*/*' } },
  response: { headers: { 'set-cookie': 'canary' } },
});

it.each([
  ['a configuration', { token: 'canary', readToken: 'canary', port: 4000 }],
  ['one within', { config: { secret: 'canary', password: 'canary', host: 'h' } }],
  ['that of a messenger', { feishu: { appId: 'id', appSecret: 'canary' }, dingtalk: { clientSecret: 'canary' } }],
  ['headers', { headers: { authorization: 'canary', cookie: 'canary', 'set-cookie': ['canary'] } }],
  ['a request', { request: { method: 'GET', headers: { authorization: 'canary', 'proxy-authorization': 'canary' } } }],
  ['an error', { err: thrown }],
  ['several', [{ token: 'canary' }]],
])('keeps secrets out of a line with %s', (_, fields) => {
  const line = JSON.stringify(lineOf(fields));
  expect(line).not.toContain('canary');
  expect(line).toContain('[Redacted]');
});

it.each([
  [{ channel: 'telegram', waiting: 3 }],
  [{ outdated: ['directive:国发(2015)40号'], tokens: 5 }],
  [{ user: 'u', secretary: '办公室', cookies: { accepted: true } }],
])('leaves %j as it is, and what is logged too', (fields) => {
  const before = structuredClone(fields);
  expect(lineOf(fields)).toEqual(before);
  expect(fields).toEqual(before);
});

it('does not change what is logged', () => {
  const config = { token: 'canary', within: { secret: 'canary' } };
  lineOf(config);
  lineOf({ config });
  expect(config).toEqual({ token: 'canary', within: { secret: 'canary' } });
});

it('has the id of its request', () => {
  expect(inRequest('request-1', () => lineOf({ route: '/graphql' }))).toEqual({
    route: '/graphql',
    requestId: 'request-1',
  });
});
