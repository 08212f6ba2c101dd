import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EchoDesk } from '../fake/echo-desk.js';
import { FakeTelegram, SECRET } from '../fake/telegram.js';
import { keepLog, type Lived, live, until } from './life.js';

const { log, lines } = keepLog();
let fake: FakeTelegram;
let lived: Lived | null = null;

const UPDATE = {
  update_id: 9,
  message: { message_id: 1, date: 1, chat: { id: 7, type: 'private' }, from: { id: 7 }, text: '问' },
};

async function post(
  body: string | null,
  { secret = SECRET, method = 'POST' }: { secret?: string | null; method?: string } = {},
): Promise<number> {
  const headers = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret };
  const { status } = await fetch(fake.hookAddress, { method, headers, body });
  return status;
}

/** Begins a delivery by hand. */
function talk(headers: string): { readonly socket: Socket; readonly answer: Promise<string> } {
  const { hostname, port, pathname } = new URL(fake.hookAddress);
  const socket = connect(Number(port), hostname);
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
  socket.on('error', () => undefined);
  socket.write(`POST ${pathname} HTTP/1.1\r\nhost: x\r\n${headers}\r\n`);
  return { socket, answer };
}

async function begin(desk = new EchoDesk()): Promise<EchoDesk> {
  lived = live(fake.messenger(log), desk);
  await lived.up;
  return desk;
}

beforeEach(async () => {
  lines.length = 0;
  fake = new FakeTelegram({ webhook: true });
  await fake.start();
});

afterEach(async () => {
  await lived?.stop().catch(() => undefined);
  lived = null;
  await fake.stop();
});

it('tells Telegram where to deliver, and what', async () => {
  await begin();
  expect(fake.calls.find(({ method }) => method === 'setWebhook')?.params).toEqual({
    url: 'https://zerentu.example/bots/telegram',
    secret_token: SECRET,
    allowed_updates: ['message', 'callback_query', 'inline_query', 'my_chat_member'],
    max_connections: 20,
  });
});

it('answers each delivery with what became of it', async () => {
  const desk = await begin();
  expect(await post(JSON.stringify(UPDATE))).toBe(200);
  expect(await post(JSON.stringify(UPDATE))).toBe(200);
  expect(desk.taken).toHaveLength(1);
  expect(await post('{"update_id": 1')).toBe(400);
  expect(await post('[1]')).toBe(400);
  expect(await post('null')).toBe(400);
  expect(await post('{"update_id":"9"}')).toBe(400);
  expect(await post(JSON.stringify({ update_id: 10, message: {} }))).toBe(200);
  expect(await post(JSON.stringify({ update_id: 11, edited_message: UPDATE.message }))).toBe(200);
  expect(await post(null, { method: 'GET' })).toBe(405);
});

it('says nothing to who does not know the secret, and reads nothing of theirs', async () => {
  await begin();
  for (const secret of [null, '', 'x', `${SECRET}x`, SECRET.toUpperCase()])
    expect(await post(JSON.stringify(UPDATE), { secret })).toBe(401);
  // The body never comes: it is not waited for.
  const { socket, answer } = talk('content-length: 1000000\r\n');
  expect(await answer).toMatch(/^HTTP\/1.1 401 /);
  socket.destroy();
});

it('refuses large bodies, whether they tell their size or not', async () => {
  await begin();
  const large = 'x'.repeat(1024 * 1024 + 1);
  expect(await post(large)).toBe(413);
  // Without an end: the answer comes before it.
  const { socket, answer } = talk(`x-telegram-bot-api-secret-token: ${SECRET}\r\ntransfer-encoding: chunked\r\n`);
  for (let at = 0; at < 3; at++) socket.write(`7a120\r\n${'x'.repeat(500_000)}\r\n`);
  expect(await answer).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});

it('outlives deliveries that break off', async () => {
  await begin();
  const { socket } = talk(`x-telegram-bot-api-secret-token: ${SECRET}\r\ncontent-length: 100\r\n`);
  await new Promise<void>((resolve) => socket.write('{', () => resolve()));
  socket.destroy();
  expect(await post(JSON.stringify(UPDATE))).toBe(200);
});

it('has Telegram deliver again what comes while it is full, or does not run', async () => {
  const desk = new EchoDesk();
  desk.capacity = 0;
  await begin(desk);
  expect(await post(JSON.stringify(UPDATE))).toBe(503);
  await lived?.stop();
  desk.capacity = 9;
  expect(await post(JSON.stringify(UPDATE))).toBe(503);
  expect(desk.taken).toEqual([]);
  await begin(desk);
  expect(await post(JSON.stringify(UPDATE))).toBe(200);
  expect(desk.taken.map(({ id, order }) => [id, order])).toEqual([['7:1', 9]]);
});

it('rejects where the webhook is taken away', async () => {
  await begin();
  const other = `${fake.config.apiRoot}/bot${fake.config.token}/deleteWebhook`;
  await fetch(other, { method: 'POST' });
  await expect(lived?.ended).rejects.toThrow(/webhook was taken away.*Only one server/);
  expect(await post(JSON.stringify(UPDATE))).toBe(503);
});

it('warns of deliveries that fail', async () => {
  fake.deliveryError = {
    last_error_date: Math.floor(Date.now() / 1000) + 5,
    last_error_message: 'Wrong response: 404',
  };
  await begin();
  await until(() => lines.some((line) => line.includes('Wrong response: 404')));
  expect(lines.filter((line) => line.includes('deliveries fail'))).toHaveLength(1);
});
