import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TelegramChannel } from '#bots/telegram/telegram-channel.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import type { Answer } from '#src/qa/answer/types.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { FakeBotApi, TOKEN } from './fake-bot-api.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const ANSWER: Answer = {
  status: 'ANSWERED',
  text: '答',
  intent: null,
  value: null,
  results: [],
  evidence: [],
  choices: [],
  suggestions: [],
  conversationId: 'c1',
};

let api: FakeBotApi;
let apiRoot: string;
let channel: TelegramChannel | null = null;
let lines: string[];

function open(
  zerentu: { ask: (question: string, id?: string | null) => Promise<Answer> },
  config: { token?: string; allowed?: string[] } = {},
): TelegramChannel {
  const log = (fields: object, text: string) => void lines.push(JSON.stringify(fields) + text);
  channel = new TelegramChannel({
    zerentu,
    config: { token: TOKEN, allowed: [], apiRoot, ...config },
    log: { info: log, warn: log, error: log },
  });
  channel.start();
  return channel;
}
const echo = { ask: async (question: string) => ({ ...ANSWER, text: `答：${question}` }) };

beforeEach(async () => {
  lines = [];
  api = new FakeBotApi();
  apiRoot = await api.start();
});
afterEach(async () => {
  await channel?.stop();
  await api.stop();
});

describe('the Telegram channel over the real engine', () => {
  it('answers a question with its quote, offers choices and takes one', async () => {
    const store = GrafeoStore.open();
    await store.setUp();
    await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
    open(new GraphQuestionEngine({ store, secret: 'a secret of the tests' }));
    api.write('谁牵头智能制造？');
    const [first] = await api.waitForSent(1);
    expect(first?.text).toMatch(/^第1项“大力推进智能制造”由市经信委牵头。/);
    expect(first?.text).toContain(
      '<blockquote>《聊城市人民政府关于加快推进“互联网+”发展的实施意见》第1项：“(牵头单位:市经信委;配合单位:市发改委、市科技局)”</blockquote>',
    );
    api.write('他们的主任是谁？');
    expect((await api.waitForSent(2))[1]?.text).toMatch(/^市经信委主任是于海龙。/);
    api.write('电商谁牵头？', { chat: 8, from: 8 });
    const buttons = (await api.waitForSent(3))[2]?.reply_markup?.inline_keyboard.flat() ?? [];
    expect(buttons.map(({ text }) => text).sort()).toEqual([
      '6. 拓展电子商务应用领域',
      '7. 规划建设电子商务产业园区(聚集区)',
      '8. 积极发展农村电子商务',
    ]);
    api.press(buttons.find(({ text }) => text.startsWith('6.'))?.callback_data ?? '', { chat: 8, from: 8 });
    expect((await api.waitForSent(4))[3]?.text).toMatch(/^第6项“拓展电子商务应用领域”由市经信委牵头。/);
    expect(api.answeredQueries).toHaveLength(1);
    await store.close();
  });
});

describe('the Telegram channel', () => {
  it.each([
    ['429', { status: 429, retryAfter: 0 }],
    ['502', { status: 502 }],
    ['a dropped connection', 'drop'],
  ] as const)('sends again after %s', async (_, failure) => {
    api.failures.push(failure);
    open(echo);
    api.write('问');
    expect((await api.waitForSent(1)).map(({ text }) => text)).toEqual(['答：问']);
  });

  it('escapes what HTML would take for tags, and splits long answers', async () => {
    open({ ask: async () => ({ ...ANSWER, text: `<b>&\n${'长'.repeat(9000)}\n${'行\n'.repeat(3000)}` }) });
    api.write('问');
    const sent = await api.waitForSent(4);
    expect(sent[0]?.text).toBe('&lt;b&gt;&amp;');
    expect(
      sent
        .map(({ text }) => text)
        .join('')
        .replace(/[^长]/g, ''),
    ).toHaveLength(9000);
  });

  it('keeps conversations of chats apart', async () => {
    const seen: [string, string | null | undefined][] = [];
    open({
      ask: async (question, id) => {
        seen.push([question, id]);
        return { ...ANSWER, conversationId: `after ${question}` };
      },
    });
    api.write('甲', { chat: 1, from: 1 });
    await api.waitForSent(1);
    api.write('乙', { chat: 1, from: 1 });
    api.write('丙', { chat: 2, from: 2 });
    await api.waitForSent(3);
    expect(Object.fromEntries(seen)).toEqual({ 甲: null, 乙: 'after 甲', 丙: null });
  });

  it('in groups answers only what is said to it', async () => {
    open(echo);
    api.write('谁去吃饭', { chat: -5, type: 'group' });
    api.write('@zerentu_bot 谁牵头智能制造', { chat: -5, type: 'group' });
    api.write('/ask 谁配合智能制造', { chat: -5, type: 'group' });
    const sent = await api.waitForSent(2);
    expect(sent.map(({ text }) => text)).toEqual(['答：谁牵头智能制造', '答：谁配合智能制造']);
  });

  it('turns away whoever is not allowed, and tells them their number', async () => {
    open(echo, { allowed: ['42'] });
    api.write('问', { chat: 7, from: 7 });
    api.write('问', { chat: 42, from: 42 });
    const sent = await api.waitForSent(2);
    expect(sent.find(({ chat_id }) => chat_id === 7)?.text).toContain('7');
    expect(sent.find(({ chat_id }) => chat_id === 42)?.text).toBe('答：问');
  });

  it('greets, hints at text for stickers, and goes on after a question that failed', async () => {
    let asked = 0;
    open({
      ask: async () => {
        asked += 1;
        if (asked === 2) throw new Error('broken');
        return ANSWER;
      },
    });
    api.write('/start');
    const [greeting, how] = await api.waitForSent(2);
    expect([greeting?.text, how?.text]).toEqual(['答', expect.stringContaining('/ask')]);
    api.push({ message: { ...api.messageWithout(), sticker: { file_id: '1', width: 1, height: 1 } } });
    expect((await api.waitForSent(3))[2]?.text).toContain('请用文字提问');
    api.write('问');
    expect((await api.waitForSent(4))[3]?.text).toContain('再问一次');
    api.write('问');
    expect((await api.waitForSent(5))[4]?.text).toBe('答');
  });

  it('stops at once while Telegram does not answer its greeting', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    apiRoot = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const waiting = open(echo);
    await once(silent, 'request');
    await waiting.stop();
    expect(waiting.status().state).toBe('stopped');
    silent.closeAllConnections();
    silent.close();
  });

  it('with a wrong token goes on trying, and never logs it', async () => {
    const token = '999:another-secret-token';
    const wrong = open(echo, { token });
    for (let tries = 0; wrong.status().state !== 'retrying' && tries < 500; tries++)
      await new Promise((done) => setTimeout(done, 10));
    expect(wrong.status().state).toBe('retrying');
    expect(lines.join('\n')).toContain('Unauthorized');
    expect(lines.join('\n')).not.toContain('another-secret-token');
  });
});
