import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TelegramMessenger } from '#bots/telegram/telegram-messenger.js';
import { FakeTelegram, TOKEN } from '../fake/telegram.js';
import { keepLog, live, until } from './life.js';

const DIRECT = { chat: 'wang', user: 'wang' };
const { log, lines } = keepLog();

let fake: FakeTelegram;
let other: Server | null = null;

/** Our side of a server that is no Bot API. */
async function against(serve: RequestListener): Promise<TelegramMessenger> {
  other = createServer(serve);
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const apiRoot = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  return new TelegramMessenger({ config: { token: TOKEN, apiRoot, webhook: null }, log, timings: { request: 100 } });
}

const json = (result: unknown): string => JSON.stringify({ ok: true, result });

beforeEach(async () => {
  lines.length = 0;
  fake = new FakeTelegram();
  await fake.start();
});

afterEach(async () => {
  await fake.stop();
  other?.closeAllConnections();
  other?.close();
  other = null;
});

it('rejects when the connection is cut, and comes back', async () => {
  const messenger = fake.messenger(log);
  const first = live(messenger);
  await first.up;
  fake.say('问', DIRECT).deliver();
  await until(() => fake.heard.length === 1);
  fake.cut();
  await expect(first.ended).rejects.toThrow('getUpdates: Telegram cannot be reached');
  fake.say('再问', DIRECT).deliver();
  const second = live(messenger, first.desk);
  await until(() => fake.heard.length === 2);
  await second.stop();
  expect(fake.heard.map(({ text }) => text)).toEqual(['答：问', '答：再问']);
});

it('rejects the life that another server ends', async () => {
  const first = live(fake.messenger(log));
  await first.up;
  const second = live(fake.messenger(log));
  await expect(Promise.race([first.ended, second.ended])).rejects.toThrow(/409 .*Only one server may use a token/);
  await second.stop();
});

it('takes a webhook away that another life has set', async () => {
  const webhook = { url: 'https://zerentu.example/hook', secret: 'x' };
  const before = live(fake.messenger(log, { config: { ...fake.config, webhook } }));
  await before.up;
  await before.stop();
  const after = live(fake.messenger(log));
  await after.up;
  fake.say('问', DIRECT).deliver();
  await until(() => fake.heard.length === 1);
  await after.stop();
});

it.each([
  ['does not answer', () => undefined, 'getMe: Telegram did not answer in time'],
  ['is none', (_, response) => response.end('<html>hello</html>'), 'getMe: Telegram cannot be reached (invalid-json)'],
  [
    'knows nobody',
    (_, response) => response.writeHead(404).end('{"ok":false,"error_code":404,"description":"Not Found"}'),
    'refuses the token',
  ],
  ['says nothing', (_, response) => response.end('null'), 'getMe: Telegram cannot be reached (TypeError)'],
  ['says no why', (_, response) => response.end('{}'), 'getMe: Telegram cannot be reached'],
  ['fails', (_, response) => response.writeHead(503).end(), 'getMe: 503 Service Unavailable'],
] satisfies [string, RequestListener, string][])('rejects where Telegram %s', async (_, serve, words) => {
  await expect(live(await against(serve)).ended).rejects.toThrow(words);
});

it('takes its token out of what Telegram says', async () => {
  const words = JSON.stringify({ ok: false, error_code: 400, description: `of ${TOKEN}, or bot77:another` });
  await expect(live(await against((_, response) => response.end(words))).ended).rejects.toThrow(
    'getMe: 400 of <token>, or bot<token>',
  );
});

it('rejects where updates have no numbers, rather than to ask for them without end', async () => {
  const messenger = await against((request, response) =>
    response.end(request.url?.endsWith('/getUpdates') ? json([{ message: {} }, null]) : json({ id: 1, username: 'x' })),
  );
  await expect(live(messenger).ended).rejects.toThrow('updates without numbers');
});

it('stops at once while Telegram does not answer', async () => {
  const messenger = await against(() => undefined);
  const life = live(messenger);
  await once(other as Server, 'request');
  await life.stop();
});

it('goes on where its commands are not taken', async () => {
  const polls: string[] = [];
  const messenger = await against((request, response) => {
    const method = request.url?.split('/').at(-1);
    if (method === 'getUpdates') polls.push(method);
    else
      response.end(
        method === 'setMyCommands'
          ? '{"ok":false,"error_code":400,"description":"BOT_COMMAND_INVALID"}'
          : json({ id: 1, username: 'x' }),
      );
  });
  const life = live(messenger);
  await until(() => polls.length === 1 && lines.join().includes('BOT_COMMAND_INVALID'));
  await life.stop();
});

it('confirms what it took when it stops, and warns where it cannot', async () => {
  const offsets: number[] = [];
  const update = {
    update_id: 41,
    message: { message_id: 1, date: 1, chat: { id: 7, type: 'private' }, from: { id: 7 }, text: '问' },
  };
  const messenger = await against((request, response) => {
    const method = request.url?.split('/').at(-1);
    if (method !== 'getUpdates') return void response.end(json({ id: 1, username: 'x' }));
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { offset, timeout } = JSON.parse(body);
      offsets.push(offset);
      if (offset === 0) response.end(json([update]));
      else if (timeout === 0) response.writeHead(500).end();
    });
  });
  const life = live(messenger);
  await until(() => offsets.length === 2);
  await life.stop();
  expect(offsets).toEqual([0, 42, 42]);
  expect(life.desk.taken.map(({ order }) => order)).toEqual([41]);
  expect(lines.join()).toContain('will be given out again');
});
