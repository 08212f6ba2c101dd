import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bearing, raw } from '#test/server/serving.js';
import { TREES_2018 } from '#test/server/trees.js';
import { refusingNeo4j } from './refusing-neo4j.js';
import { Workplace } from './run.js';

/** A value of every secret setting, and words of questions and texts. */
const CANARIES = {
  ZERENTU_TOKEN: 'canary-write-token-0001',
  ZERENTU_READ_TOKEN: 'canary-read-token-0002',
  ZERENTU_SECRET: 'canary-signing-secret-0003',
  TELEGRAM_BOT_TOKEN: '123456:canary-telegram-0004',
  TELEGRAM_WEBHOOK_SECRET: 'canary-webhook-secret-0005',
  DINGTALK_CLIENT_SECRET: 'canary-dingtalk-0006',
  FEISHU_APP_SECRET: 'canary-feishu-0007',
  WECOM_BOT_SECRET: 'canary-wecom-0008',
};
const PRIVATE = /canary|林业局|智能制造|signature/i;

let place: Workplace;
/** A messenger whose errors repeat what it was sent: address, headers and body. */
let parrot: Server;
let parrotUrl: string;
let repeated = '';
beforeEach(async () => {
  place = new Workplace();
  parrot = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      const description = `${request.url} ${JSON.stringify(request.headers)} ${body}`;
      repeated += description;
      response.writeHead(401, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          ok: false,
          error_code: 401,
          description,
          code: 99991663,
          msg: description,
          message: description,
        }),
      );
    });
  }).listen(0, '127.0.0.1');
  await once(parrot, 'listening');
  parrotUrl = `http://127.0.0.1:${(parrot.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await place.close();
  parrot.closeAllConnections();
  parrot.close();
});

it('tells no secret, question or text in log, output, figures, readiness or errors', async () => {
  const { url, child } = await place.serve({
    ...CANARIES,
    ZERENTU_LOG_LEVEL: 'debug',
    TELEGRAM_API_ROOT: parrotUrl,
    TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram',
    DINGTALK_CLIENT_ID: 'ding-id',
    DINGTALK_API_ROOT: parrotUrl,
    FEISHU_APP_ID: 'cli_0123456789abcdef',
    FEISHU_DOMAIN: parrotUrl,
    WECOM_BOT_ID: 'wecom-id',
    WECOM_WS_URL: parrotUrl.replace('http', 'ws'),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      said += String(part);
    });
  const writer = { ...bearing(CANARIES.ZERENTU_TOKEN), 'content-type': 'application/json' };
  const reader = { ...bearing(CANARIES.ZERENTU_READ_TOKEN), 'content-type': 'application/json' };
  const stranger = {
    ...bearing('canary-of-a-stranger-0009'),
    'content-type': 'application/json',
    cookie: 'canary=0010',
  };
  const post = (path: string, headers: Record<string, string>, body: string) =>
    raw(`${url}${path}`, { method: 'POST', headers, body });
  const ask = JSON.stringify({ query: '{ ask(question: "谁牵头智能制造") { status } }' });
  const ingest = JSON.stringify({
    query: 'mutation($input: DirectiveInput!) { ingest(input: $input) { outcome } }',
    variables: { input: { name: 'canary.txt', text: TREES_2018 } },
  });
  const replies = [
    await post('/graphql', reader, ask),
    await post('/graphql', writer, ingest),
    await post('/graphql', stranger, ask),
    await post('/graphql', reader, ingest),
    await post('/graphql', writer, '{"query": "canary'),
    await post('/internal/ask', stranger, '{}'),
    await post('/internal/ask', writer, '{}'),
    await post('/chat', stranger, '{"text": "谁牵头智能制造"}'),
    await post('/graphql/stream', stranger, '{}'),
    await post(`/telegram?secret=${CANARIES.TELEGRAM_WEBHOOK_SECRET}`, stranger, '{}'),
    await post(`/hook/bot${CANARIES.TELEGRAM_BOT_TOKEN}/`, stranger, '{}'),
    await raw(`${url}/source?token=${CANARIES.ZERENTU_READ_TOKEN}`, { headers: stranger }),
    await raw(`${url}/export/canary`, { headers: reader }),
    await raw(`${url}/`, { headers: { host: 'canary.example' } }),
  ];
  const states = async () =>
    Object.values((JSON.parse((await raw(`${url}/readyz`, {})).text) as { channels: object }).channels).map(
      ({ state }: { state: string }) => state,
    );
  await expect.poll(states, { timeout: 30_000 }).toEqual(['retrying', 'retrying', 'retrying', 'retrying']);
  replies.push(await raw(`${url}/readyz`, {}), await raw(`${url}/metrics`, { headers: reader }));
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  // Every request has its line, and each line its request.
  const lines = said.split('\n').filter((line) => line.startsWith('{'));
  const ids = lines.map((line) => (JSON.parse(line) as { requestId?: string }).requestId);
  for (const { headers, status } of replies) expect(ids, String(status)).toContain(headers['x-request-id']);
  for (const line of said.split('\n')) expect(line).not.toMatch(PRIVATE);
  for (const { text, status } of replies) expect(`${status} ${text}`).not.toMatch(PRIVATE);
  // The control: what errors repeated held them.
  for (const name of ['TELEGRAM_BOT_TOKEN', 'DINGTALK_CLIENT_SECRET', 'FEISHU_APP_SECRET'] as const)
    expect(repeated).toContain(CANARIES[name]);
});

it.each([
  ['lets nobody in', true, 'STORE_UNAUTHORIZED'],
  ['is not there', false, 'STORE_UNREACHABLE'],
])('tells no password where Neo4j %s', async (_, listens, code) => {
  let heard = '';
  const neo4j = refusingNeo4j((words) => {
    heard += words;
  }).listen(0, '127.0.0.1');
  await once(neo4j, 'listening');
  const { port } = neo4j.address() as AddressInfo;
  if (!listens) {
    neo4j.close();
    await once(neo4j, 'close');
  }
  const settings = {
    ZERENTU_PORT: '0',
    ZERENTU_LOG_LEVEL: 'debug',
    ZERENTU_SECRET: CANARIES.ZERENTU_SECRET,
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_USERNAME: 'canary-user-0011',
    NEO4J_PASSWORD: 'canary-neo4j-0012',
  };
  for (const command of [['serve'], ['ask', '谁牵头智能制造']]) {
    const { code: exit, out, err } = await place.run(command, { settings });
    expect([exit, out, err]).toEqual([1, '', expect.stringContaining(code)]);
    expect(err).not.toMatch(PRIVATE);
  }
  if (!listens) return;
  neo4j.close();
  // The control: what the refusal repeated held it.
  expect(heard).toContain(settings.NEO4J_PASSWORD);
});

it('takes the id of a request that a proxy gave it, where it is one', async () => {
  const { url } = await place.serve({ ZERENTU_SEED: 'none' });
  const idFor = async (given: string) =>
    (await raw(`${url}/healthz`, { headers: { 'x-request-id': given } })).headers['x-request-id'];
  expect(await idFor('proxy-0001:a.b_c')).toBe('proxy-0001:a.b_c');
  for (const given of ['short', 'x'.repeat(65), '12345678{"a":1}', '12345678 9'])
    expect(await idFor(given)).toMatch(/^[0-9a-f-]{36}$/);
});
