import { Registry } from 'prom-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BotDesk, type BotDeskOptions } from '#bots/desk/bot-desk.js';
import { channelMetrics } from '#bots/metrics.js';
import type { IncomingMessage, Outlet } from '#bots/port/message.js';
import type { Reply } from '#bots/port/reply.js';
import { renderText } from '#bots/terminal/render.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { LocalZerentu } from '#src/app/local.js';
import { sourceLinks } from '#src/app/source-links.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { openExtractor } from '#test/extractor.js';

let store: GraphStore;
let zerentu: LocalZerentu;
let registry: Registry;
let logged: string[];
const sent: { chat: string; reply: Reply }[] = [];

function open(options: Partial<BotDeskOptions> = {}): BotDesk {
  registry = new Registry();
  const log = (fields: object, text: string) => void logged.push(JSON.stringify(fields) + text);
  return new BotDesk({
    channel: 'test',
    zerentu,
    linkTo: sourceLinks({ url: 'https://zerentu.example', readToken: null }),
    allowed: [],
    metrics: channelMetrics(registry)('test'),
    log: { info: log, warn: log, error: log },
    settle: 0,
    ...options,
  });
}

let next = 0;
const message = (text: string, about: Partial<IncomingMessage> = {}): IncomingMessage => {
  next += 1;
  return {
    id: String(next),
    chat: 'c',
    user: 'u',
    text,
    direct: true,
    mentioned: false,
    replyTo: null,
    button: null,
    file: null,
    order: next,
    ...about,
  };
};
const outlet = (chat = 'c', id: string | null = null): Outlet => ({
  send: async (reply) => {
    sent.push({ chat, reply });
    return id;
  },
});
/** Says something and returns the first line of the answer. */
async function say(desk: BotDesk, text: string, about: Partial<IncomingMessage> = {}, to = outlet()): Promise<string> {
  const before = sent.length;
  desk.take(message(text, about), to);
  await desk.idle();
  const reply = sent[before]?.reply;
  return reply ? (renderText(reply).split('\n')[0] ?? '') : 'nothing';
}
const button = (kind: string, at = 0) => sent.at(-1)?.reply.buttons.filter((one) => one.kind === kind)[at]?.token ?? '';

beforeAll(async () => {
  store = GrafeoStore.open();
  await store.setUp();
  await store.load(graphOf(SEED_TEXT, RULES_VERSION));
  zerentu = new LocalZerentu(
    store,
    new GraphQuestionEngine({ store, secret: 'a secret of the tests' }),
    openExtractor(),
  );
});
afterAll(() => store.close());
beforeEach(() => {
  sent.length = 0;
  logged = [];
});

describe('the desk', () => {
  it('answers with the quote, its place and its link, and goes on from there', async () => {
    const desk = open();
    expect(await say(desk, '谁牵头智能制造？')).toBe('第1项“大力推进智能制造”由市经信委牵头。');
    const quote = sent[0]?.reply.blocks.find(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({
      place: '《聊城市人民政府关于加快推进“互联网+”发展的实施意见》第1项',
      words: '(牵头单位:市经信委;配合单位:市发改委、市科技局)',
      link: expect.stringMatching(/^https:\/\/zerentu\.example\/source\/[\w-]{16}\/\d+-\d+#quote$/),
    });
    expect(await say(desk, '他们的主任是谁？')).toBe('市经信委主任是于海龙。');
  });

  it('offers choices, and takes one by its button, its number or its label', async () => {
    const desk = open();
    const lead = '第6项“拓展电子商务应用领域”由市经信委牵头。';
    const named = {
      number: (at: number) => String(at + 1),
      task: () => '6',
      label: (_: number, label: string) => `\u200b ${label}`,
    };
    for (const choice of ['button', 'number', 'task', 'label'] as const) {
      await say(desk, '电商谁牵头？');
      const at = sent.at(-1)?.reply.buttons.findIndex(({ label }) => label.startsWith('6.')) ?? -1;
      const { token = '', label = '' } = sent.at(-1)?.reply.buttons[at] ?? {};
      const taken = choice === 'button' ? say(desk, '', { button: token }) : say(desk, named[choice](at, label));
      expect(await taken, choice).toBe(lead);
    }
  });

  it('pages, and a page that is asked for later is that of its own answer', async () => {
    const desk = open();
    await say(desk, '/tasks');
    const more = button('more');
    expect(Buffer.byteLength(more)).toBeLessThanOrEqual(64);
    await say(desk, '谁牵头智能制造？');
    await say(desk, '', { button: more });
    expect(renderText(sent.at(-1)?.reply ?? { blocks: [], buttons: [], file: null })).toContain('（第11—20项，共34项');
  });

  it.each([
    ['/start', '您好！'],
    ['/help', '您好！'],
    ['帮助', '您好！'],
    ['/ask 谁牵头智能制造？', '第1项'],
    ['/ask', '请把问题写在后面'],
    ['/units', '文件里共有34个单位'],
    ['单位列表', '文件里共有34个单位'],
    ['/tasks', '文件共有34项任务'],
    ['/directives', '共收录1份文件'],
    ['／units', '文件里共有34个单位'],
    ['/任务列表', '文件共有34项任务'],
    ['任务列表。', '文件共有34项任务'],
    ['帮助？', '您好！'],
    ['/start 谁牵头智能制造？', '第1项'],
    ['/foo', '没有这个命令'],
    ['原文', '还没有可以看原文的回答'],
    ['下载表格', '已载入的文件的全部任务分解表'],
    ['', '请用文字提问'],
    ['   ', '请用文字提问'],
  ])('knows the command %j', async (text, begins) => {
    expect(await say(open(), text)).toMatch(new RegExp(`^${begins}`));
  });

  it('shows where the last answer stands', async () => {
    const desk = open();
    await say(desk, '谁牵头智能制造？');
    expect(await say(desk, '/source')).toMatch(/^写在《聊城市人民政府.*第1项/);
  });

  it('asks what it suggests, and gives the table of what it told', async () => {
    const desk = open();
    await say(desk, '谁牵头智能制造？');
    const [ask] = sent.at(-1)?.reply.buttons ?? [];
    expect(await say(desk, '', { button: ask?.token ?? '' })).not.toContain('没有听懂');
    await say(desk, '市经信委牵头哪些任务？');
    await say(desk, '下载表格');
    const file = sent.at(-1)?.reply.file;
    expect(file?.name).toBe('任务分解表.xlsx');
    expect([...(file?.bytes.subarray(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  });

  it.each(['more:forgotten', 'ask:forgotten:1', 'file:forgotten'])('says so of an old button: %s', async (token) => {
    expect(await say(open(), '', { button: token })).toMatch(/^这条消息太旧/);
  });

  it('answers a button that somebody made up like a question that was not understood', async () => {
    expect(await say(open(), '', { button: 'x'.repeat(64) })).toMatch(/^文件里没有找到/);
  });

  it('in a group answers what is said to it, to each from their own conversation', async () => {
    const desk = open();
    const group = { direct: false, mentioned: true };
    expect(await say(desk, '谁去吃饭', { direct: false })).toBe('nothing');
    await say(desk, '谁牵头智能制造？', { ...group, user: 'a' }, outlet('c', 'm1'));
    await say(desk, '谁牵头构建智慧城市防灾减灾监控体系？', { ...group, user: 'b' }, outlet('c', 'm2'));
    expect(await say(desk, '谁配合？', { ...group, user: 'a' })).toMatch(/^第1项/);
    // A reply to a message goes on from that one, whoever got it.
    expect(await say(desk, '谁配合？', { ...group, user: 'b', replyTo: 'm1' })).toMatch(/^第1项/);
    expect(await say(desk, '/units', { direct: false })).toMatch(/^文件里共有/);
    for (const word of ['原文', '开始', '任务列表', '/foo'])
      expect(await say(desk, word, { direct: false }), word).toBe('nothing');
  });

  it('takes a choice by its place in the list that it stands in, and says so of another list', async () => {
    const desk = open();
    await say(desk, '电商谁牵头？');
    const [, second] = sent.at(-1)?.reply.buttons ?? [];
    expect(await say(desk, `② ${second?.label.slice(0, 6)}…`)).toContain(second?.label.slice(3));
    await say(desk, '电商谁牵头？');
    expect(await say(desk, '②')).toContain(second?.label.slice(3));
    await say(desk, '电商谁牵头？');
    expect(await say(desk, '② 1. 加快构建面向…')).toMatch(/^这条消息太旧/);
  });

  it('begins anew at /start', async () => {
    const desk = open();
    await say(desk, '谁牵头智能制造？');
    await say(desk, '/start');
    expect(await say(desk, '他们的主任是谁？')).not.toContain('于海龙');
  });

  it('gives the table of the last list to whoever wants it in a group', async () => {
    const desk = open();
    const group = { direct: false, mentioned: true };
    await say(desk, '任务列表', { ...group, user: 'a' });
    expect(await say(desk, '下载表格', { ...group, user: 'b' })).toBe('1份文件的全部任务分解表。');
  });

  it('takes a double tap for one press', async () => {
    const desk = open();
    await say(desk, '电商谁牵头？');
    const token = button('choice');
    expect(desk.take(message('', { button: token }), outlet())).toBe('taken');
    expect(desk.take(message('', { button: token }), outlet())).toBe('repeated');
    expect(desk.take(message('', { button: token, user: 'v' }), outlet())).toBe('taken');
    await desk.idle();
  });

  it('answers a repeated delivery once', async () => {
    const desk = open();
    const twice = message('谁牵头智能制造？');
    expect([desk.take(twice, outlet()), desk.take(twice, outlet())]).toEqual(['taken', 'repeated']);
    await desk.idle();
    expect(desk.take(twice, outlet())).toBe('repeated');
    expect(sent).toHaveLength(1);
  });

  it('puts right what was overtaken, and keeps chats in order and side by side', async () => {
    const desk = open({ settle: 20 });
    const order = [3, 1, 2, 5, 4];
    for (const at of order) desk.take(message(`第${at}项任务谁牵头？`, { order: at, id: `o${at}` }), outlet());
    await desk.idle();
    expect(sent.map(({ reply }) => /第(\d)项/.exec(renderText(reply))?.[1])).toEqual(['1', '2', '3', '4', '5']);
    let release = (): void => undefined;
    const gate = new Promise<null>((resolve) => {
      release = () => resolve(null);
    });
    desk.take(message('你好', { chat: 'slow' }), { send: () => gate });
    // Is never resolved where one chat waits for another.
    await new Promise<void>((answered) => {
      const fast: Outlet = {
        send: async () => {
          answered();
          return null;
        },
      };
      desk.take(message('你好', { chat: 'fast' }), fast);
    });
    release();
    await desk.idle();
  });

  it('lets in whom it is told to, and tells others their number', async () => {
    const desk = open({ allowed: ['boss', 'office'] });
    expect(await say(desk, '谁牵头智能制造？', { user: 'boss' })).toMatch(/^第1项/);
    expect(await say(desk, '谁牵头智能制造？', { user: 'x', chat: 'office' })).toMatch(/^第1项/);
    expect(await say(desk, '谁牵头智能制造？', { user: '42' })).toContain('42');
    const stranger = { user: '42', direct: false };
    expect(await say(desk, '谁牵头智能制造？', { ...stranger, mentioned: true })).toMatch(/42（或本群的编号 c）/);
    expect(await say(desk, '谁牵头智能制造？', stranger)).toBe('nothing');
    expect(await desk.glance('谁牵头智能制造？', '42')).toBeNull();
    expect(await desk.glance('谁牵头智能制造？', 'boss')).toMatchObject({
      blocks: [{ kind: 'text' }, { kind: 'quote' }],
    });
  });

  it('keeps whoever floods from the others', async () => {
    const desk = open();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const gated: Outlet = {
      send: async (reply) => {
        await gate;
        sent.push({ chat: 'flood', reply });
        return null;
      },
    };
    const taken = Array.from({ length: 150 }, () => desk.take(message('你好', { chat: 'flood' }), gated));
    expect(taken.filter((one) => one === 'ignored').length).toBeGreaterThan(40);
    await new Promise<void>((answered) => {
      desk.take(message('你好', { chat: 'calm', user: 'calm' }), {
        send: async () => {
          answered();
          return null;
        },
      });
    });
    release();
    await desk.idle();
    expect(renderText(sent.at(-1)?.reply ?? { blocks: [], buttons: [], file: null })).toContain('您发得太快');
  });

  it('counts the topics of a group, and the chats of a person, together', async () => {
    const desk = open();
    const gate = new Promise<null>(() => undefined);
    const flood = (about: (at: number) => Partial<IncomingMessage>) =>
      Array.from({ length: 150 }, (_, at) => desk.take(message('你好', about(at)), { send: () => gate }));
    const topics = flood((at) => ({
      chat: `g/${at % 10}`,
      group: 'g',
      user: `u${at}`,
      direct: false,
      mentioned: true,
    }));
    const chats = flood((at) => ({ chat: `d${at}`, user: 'flooder' }));
    for (const taken of [topics, chats]) expect(taken.filter((one) => one === 'taken')).toHaveLength(101);
  });

  it('lets a group in with its topics, and nobody load files in its name', async () => {
    const desk = open({ allowed: ['g'] });
    const topic = { chat: 'g/7', group: 'g', direct: false, mentioned: true };
    expect(await say(desk, '谁牵头智能制造？', { ...topic, user: 'a' })).toMatch(/^第1项/);
    const file = { name: 'a.txt', size: null, download: async () => new Uint8Array() };
    expect(await say(desk, '', { ...topic, user: 'g', file })).toBe('您没有载入文件的权限，请联系管理员。');
  });

  it('when full takes nothing and forgets nothing, and tells when there is room', async () => {
    const desk = open();
    let release = (): void => undefined;
    const gate = new Promise<null>((resolve) => {
      release = () => resolve(null);
    });
    for (let at = 0; at < 1000; at++)
      desk.take(message('你好', { chat: `c${at}`, user: `u${at}` }), { send: () => gate });
    const late = message('你好', { chat: 'late' });
    expect(desk.take(late, outlet())).toBe('full');
    const room = desk.room();
    release();
    await room;
    expect(desk.take(late, outlet())).toBe('taken');
    await desk.idle();
    expect(sent).toHaveLength(1);
  });

  it('loads a file of a user who may, and tells what was found and what was not understood', async () => {
    const desk = open({ allowed: ['boss', 'c'] });
    const own = new LocalZerentu(GrafeoStore.open(), zerentu.engine, openExtractor());
    await own.store.setUp();
    const loading = open({ allowed: ['boss', 'c'], zerentu: own });
    const file = (text: string, size: number | null = null) => ({
      name: '关于测试的实施方案.txt',
      size,
      download: async () => new TextEncoder().encode(text),
    });
    expect(await say(desk, '', { file: file(SEED_TEXT), user: 'stranger' })).toBe(
      '您没有载入文件的权限，请联系管理员。',
    );
    expect(await say(loading, '', { file: file(SEED_TEXT), user: 'boss' })).toBe(
      '已载入《聊城市人民政府关于加快推进“互联网+”发展的实施意见》',
    );
    expect(renderText(sent.at(-1)?.reply ?? { blocks: [], buttons: [], file: null })).toContain('任务34项');
    expect(await say(loading, '', { file: file(SEED_TEXT), user: 'boss' })).toMatch(/^这份文件早已载入/);
    expect(await say(loading, '', { file: file('今天天气很好。'), user: 'boss' })).toMatch(/^没有从这个文件里读出任务/);
    expect(await say(loading, '', { file: file(''), user: 'boss' })).toBe('文件是空的，没有载入。');
    expect(await say(loading, '', { file: file(SEED_TEXT, 99_000_000), user: 'boss' })).toMatch(/^文件超过/);
    await own.close();
  });

  it('goes on after a question that failed and an answer that could not be sent, and counts them', async () => {
    const broken = { ...zerentu, ask: async () => Promise.reject(new Error('down')) };
    const failing = open({ zerentu: broken as never });
    expect(await say(failing, '谁牵头智能制造？')).toBe('抱歉，刚才没能回答，请再问一次。');
    const desk = open();
    expect(await say(desk, '你好', {}, { send: async () => Promise.reject(new Error('gone')) })).toBe('nothing');
    expect(await say(desk, '你好')).toMatch(/^您好/);
    expect(logged.join('\n')).toContain('down');
    expect(logged.join('\n')).toContain('gone');
    const figures = await registry.metrics();
    expect(figures).toContain('zerentu_bot_messages_total{channel="test",outcome="taken"} 2');
    expect(figures).toContain('zerentu_bot_replies_total{channel="test",outcome="failed"} 1');
    expect(figures).toContain('zerentu_bot_waiting{channel="test"} 0');
  });

  it('shows that it is at work when an answer takes longer than a moment', async () => {
    let shown = 0;
    const asking = {
      ...zerentu,
      ask: (question: string) => new Promise<never>((_, fail) => setTimeout(() => fail(new Error(question)), 400)),
    };
    const desk = open({ zerentu: asking as never });
    await say(desk, '你好', {}, { ...outlet(), busy: async () => void shown++ });
    expect(shown).toBe(1);
  });
});
