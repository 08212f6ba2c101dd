import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import type { Messenger } from '#bots/port/messenger.js';
import { WecomMessenger, type WecomOptions } from '#bots/wecom/wecom-messenger.js';
import type { Fault } from '../fake/fake-messenger.js';
import { BOT, FakeWecom, SECRET } from '../fake/wecom.js';
import { REPLIES } from '../replies.js';
import { EchoDesk, said } from './echo-desk.js';
import { SIGN } from './files.js';

const ME = { chat: 'zhang', user: 'zhang' };
const GROUP = { chat: 'wr-group', user: 'zhang', group: true };
const STICKER = { msgtype: 'image', image: { url: 'https://x.example/i', aeskey: 'k' } };

let fake: FakeWecom;
let desk: EchoDesk;
let lines: string[];
let printed: string[];
let unhandled: unknown[];
let messenger: Messenger;
let stops: (() => Promise<void>)[];

const line = (fields: object, text: string) => void lines.push(JSON.stringify(fields) + text);
const log = { info: line, warn: line, error: line };
const onUnhandled = (reason: unknown) => unhandled.push(reason);

/** One life; `up` resolves when messages can come in, `ended` settles as `run` does. */
function live(bot = messenger) {
  const stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  const up = new Promise<void>((resolve) => {
    ended = bot.run({ desk, up: resolve, stopping: stopping.signal });
  });
  const stop = async () => {
    stopping.abort();
    await ended.catch(() => undefined);
  };
  ended.catch(() => undefined);
  stops.push(stop);
  const ready = Promise.race([up, ended]);
  ready.catch(() => undefined);
  return { up: ready, ended, stop };
}

/** One life after the other, until the test is over. */
function liveOn(bot: Messenger): void {
  let over = false;
  const lives = (async () => {
    while (!over) await live(bot).ended.catch(() => undefined);
  })();
  stops.unshift(() => {
    over = true;
    return lives;
  });
}

function other(options: Partial<WecomOptions> = {}, config: Partial<WecomOptions['config']> = {}): WecomMessenger {
  return new WecomMessenger({
    config: { botId: BOT, secret: SECRET, wsUrl: fake.url, ...config },
    log,
    limits: { minute: null, hour: null },
    ...options,
    timings: { connect: 1000, ack: 200, patience: 1000, firstPause: 1, limitPause: 1, ...options.timings },
  });
}

const heard = (count: number) => vi.waitFor(() => expect(fake.heard.length).toBeGreaterThanOrEqual(count), 5000);
const texts = () => fake.heard.map(({ text }) => text);

beforeEach(async () => {
  lines = [];
  printed = [];
  unhandled = [];
  stops = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((words) => printed.push(String(words)) > 0);
  for (const method of ['log', 'debug', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void printed.push(words.join(' ')));
  process.on('unhandledRejection', onUnhandled).on('uncaughtException', onUnhandled);
  desk = new EchoDesk();
  fake = new FakeWecom();
  await fake.start();
  messenger = fake.messenger(log);
});

afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await fake.stop();
  process.off('unhandledRejection', onUnhandled).off('uncaughtException', onUnhandled);
  vi.restoreAllMocks();
  expect(printed).toEqual([]);
  expect(unhandled).toEqual([]);
  for (const secret of [SECRET, SIGN]) expect(lines.join('\n')).not.toContain(secret);
});

describe('messages', () => {
  it('answers a question in a chat of two', async () => {
    await live().up;
    fake.say('谁牵头？', ME).deliver();
    await heard(1);
    expect(fake.heard).toEqual([{ chat: 'zhang', text: '答：谁牵头？', buttons: [], files: [] }]);
    expect(desk.taken).toMatchObject([
      { chat: 'zhang', user: 'zhang', direct: true, mentioned: false, replyTo: null, button: null, file: null },
    ]);
  });

  it.each([
    ['@责任图 谁牵头？', '谁牵头？'],
    ['谁牵头？@责任图', '谁牵头？'],
    ['请问 @责任图\u2005谁牵头？', '请问 谁牵头？'],
    ['@责任图 @张三 负责什么', '@张三 负责什么'],
    ['写信给 a@b.cn @责任图', '写信给 a@b.cn'],
  ])('takes the mention out of %j in a group', async (content, text) => {
    await live().up;
    fake.message({ msgtype: 'text', text: { content } }, GROUP).deliver();
    await heard(1);
    expect(desk.taken).toMatchObject([{ chat: 'wr-group', user: 'zhang', text, direct: false, mentioned: true }]);
    expect(fake.heard).toMatchObject([{ chat: 'wr-group', text: `答：${text}` }]);
  });

  it('keeps what is mentioned in a chat of two', async () => {
    await live().up;
    fake.say('@张三 负责什么', ME).deliver();
    await heard(1);
    expect(desk.taken[0]?.text).toBe('@张三 负责什么');
  });

  it.each([
    [{ msgtype: 'voice', voice: { content: '谁牵头' } }, '谁牵头'],
    [{ msgtype: 'mixed', mixed: { msg_item: [STICKER, { msgtype: 'text', text: { content: '谁牵头' } }] } }, '谁牵头'],
    [{ msgtype: 'mixed', mixed: { msg_item: [STICKER] } }, ''],
    [STICKER, ''],
    [{ msgtype: 'of-tomorrow' }, ''],
    [{ msgtype: 'text', text: { content: '它呢？' }, quote: { msgtype: 'text', text: { content: '答：' } } }, '它呢？'],
  ])('takes %j as %j', async (content, text) => {
    await live().up;
    fake.message(content, ME).deliver();
    await heard(1);
    expect(desk.taken).toMatchObject([{ text, button: null, file: null, replyTo: null }]);
  });

  it('tells their order, also where they overtake each other', async () => {
    await live().up;
    const [first, second] = [fake.say('一', ME), fake.say('二', ME)];
    second.deliver();
    first.deliver();
    await heard(2);
    const byOrder = desk.taken.toSorted((a, b) => a.order - b.order).map(({ text }) => text);
    expect(byOrder).toEqual(['一', '二']);
  });

  it('answers a message that is given out again once', async () => {
    await live().up;
    const question = fake.say('谁牵头？', ME);
    question.deliver();
    question.deliver();
    fake.say('完', ME).deliver();
    await heard(2);
    expect(texts().toSorted()).toEqual(['答：完', '答：谁牵头？']);
  });

  it('says so where the queue is full', async () => {
    await live().up;
    desk.full = true;
    fake.say('谁牵头？', ME).deliver();
    await heard(1);
    expect(texts()).toEqual(['现在问的人太多，请稍后再问。']);
    expect(desk.taken).toEqual([]);
  });

  it('goes on after what no client should get', async () => {
    await live().up;
    fake.garble();
    fake.say('谁牵头？', ME).deliver();
    await heard(1);
    expect(texts()).toEqual(['答：谁牵头？']);
    expect(desk.taken).toHaveLength(1);
    expect(lines.join('\n')).toContain('a frame was passed over');
  });
});

describe('a chat that is opened', () => {
  it('is greeted in plain text', async () => {
    await live().up;
    desk.answer = (_, outlet) =>
      outlet.send({ ...said('你好，<我>是责任图。'), buttons: REPLIES.answer?.buttons ?? [] });
    fake.enter(ME).deliver();
    await heard(1);
    expect(desk.taken).toMatchObject([{ text: '/start', chat: 'zhang', direct: true }]);
    expect(texts()).toEqual(['你好，<我>是责任图。\n\n可以这样问：\n· 市经信委主任是谁？\n· 谁配合大力推进智能制造？']);
  });

  it('gets what does not fit into the greeting by messages, where somebody wrote before', async () => {
    await live().up;
    desk.answer = async (message, outlet) => {
      if (message.text === '/start')
        await outlet.send(said(...Array.from({ length: 100 }, (_, at) => `第${at}行，这里有很多字`)));
    };
    fake.say('早', ME).deliver();
    await vi.waitFor(() => expect(desk.taken).toHaveLength(1));
    fake.enter(ME).deliver();
    await vi.waitFor(() => expect(texts().join('\n')).toContain('第99行'));
    fake.enter({ chat: 'li', user: 'li' }).deliver();
    await vi.waitFor(() => expect(desk.failures).toHaveLength(1));
    expect(String(desk.failures[0])).toContain('846607');
  });

  it('is greeted by a message where the greeting comes too late', async () => {
    await live().up;
    desk.answer = async (message, outlet) => {
      if (message.text !== '/start') return;
      await outlet.send(said('你好'));
      await outlet.send(said('还有'));
    };
    fake.say('早', ME).deliver();
    fake.enter(ME).deliver();
    await heard(2);
    expect(fake.taken.map(({ cmd }) => cmd)).toEqual(['aibot_respond_welcome_msg', 'aibot_send_msg']);
  });
});

describe('buttons', () => {
  beforeEach(async () => {
    desk.answer = (message, outlet) =>
      outlet.send(message.button === null ? (REPLIES[message.text] ?? said('？')) : said(`选了${message.button}`));
    await live().up;
  });

  it.each([
    ['choices', 'c7', '已选：7. 规划建设电子商务产业园区(聚集区)，名…'],
    ['page', 'more:k3x9', '已选：更多'],
    ['answer', 'ask:k3x9:1', '已选：谁配合大力推进智能制造？'],
  ])('of %s give their token back, and the choice is marked on the card', async (name, token, title) => {
    fake.say(name, GROUP).deliver();
    await vi.waitFor(() => expect(fake.heard.at(-1)?.buttons.map((button) => button.token)).toContain(token));
    fake.press(token, { ...GROUP, user: 'li' }).deliver();
    await vi.waitFor(() => expect(fake.heard.at(-1)).toMatchObject({ chat: 'wr-group', text: `选了${token}` }));
    expect(desk.taken.at(-1)).toMatchObject({ button: token, text: '', user: 'li', chat: 'wr-group', file: null });
    const update = await vi.waitUntil(() => fake.taken.find(({ cmd }) => cmd === 'aibot_respond_update_msg'));
    expect(update.body.userids).toEqual(['li']);
    expect(update.body.template_card?.main_title?.title).toBe(title);
    const { checkbox } = update.body.template_card ?? {};
    if (checkbox) expect(checkbox).toMatchObject({ disable: true });
    expect(checkbox?.option_list?.filter((option) => option.is_checked).map(({ id }) => id) ?? [token]).toEqual([
      token,
    ]);
  });

  it('of a card of another life are answered without marking it', async () => {
    fake.say('早', ME).deliver();
    fake.press('c7', ME).deliver();
    await heard(2);
    expect(texts().toSorted()).toEqual(['选了c7', '？']);
    expect(fake.taken.map(({ cmd }) => cmd)).not.toContain('aibot_respond_update_msg');
  });

  it('that send nothing off are a message without words', async () => {
    fake.say('早', ME).deliver();
    fake.submit(ME).deliver();
    await heard(2);
    expect(desk.taken.at(-1)).toMatchObject({ text: '', button: null });
  });

  it('are said in words where WeCom refuses the card', async () => {
    fake.cardless = true;
    fake.say('page', ME).deliver();
    await heard(2);
    expect(texts().at(-1)).toBe('也可以回复：\n· 更多\n· 下载表格');
    expect(desk.failures).toEqual([]);
  });
});

describe('files', () => {
  const BYTES = new TextEncoder().encode('关于“互联网+”的意见'.repeat(1000));

  it.each([true, false])('are taken with their name (told by the server only: %s) and decrypted', async (nameless) => {
    fake.nameless = nameless;
    await live().up;
    fake.upload('实施 意见.docx', BYTES, ME).deliver();
    await heard(1);
    const [{ file, text } = { file: null, text: '' }] = desk.taken;
    expect((await file?.findName?.()) ?? file?.name).toBe('实施 意见.docx');
    expect(file?.size).toBe(nameless ? null : BYTES.length);
    expect(text).toBe('');
    expect(new Uint8Array((await file?.download()) ?? [])).toEqual(BYTES);
  });

  it('of more than 10 MiB, and those that are gone, are refused without their address', async () => {
    await live().up;
    fake.upload('大.docx', new Uint8Array(10 * 1024 * 1024 + 1), ME).deliver();
    fake.upload('正好.docx', new Uint8Array(10 * 1024 * 1024), ME).deliver();
    fake
      .message({ msgtype: 'file', file: { url: `${fake.url.replace('ws', 'http')}/gone?sign=${SIGN}` } }, ME)
      .deliver();
    fake.message({ msgtype: 'file', file: { url: `http://[::bad/?sign=${SIGN}` } }, ME).deliver();
    await heard(4);
    const outcome = async (name: string | undefined) => {
      const { file } = desk.taken.find((message) => message.file?.name === name) ?? {};
      return file?.download().then((bytes) => bytes.length, String);
    };
    expect(await outcome('大.docx')).toContain('larger than 10 MiB');
    expect(await outcome('正好.docx')).toBe(10 * 1024 * 1024);
    const gone = desk.taken
      .filter(({ file }) => file?.name === '文件')
      .map(({ file }) => file?.download().catch(String));
    const errors = await Promise.all(gone);
    expect(errors).toHaveLength(2);
    for (const error of errors) expect(error).toMatch(/^Error: a file of WeCom cannot be downloaded/);
  });

  it('are sent along, also large ones and as the answer to a press', async () => {
    await live().up;
    const file = { name: '任务表.xlsx', type: 'x', bytes: new Uint8Array(1_200_000).fill(7) };
    desk.answer = (_, outlet) => outlet.send({ ...said('表格'), file });
    fake.say('下载', ME).deliver();
    fake.press('file', ME).deliver();
    await vi.waitFor(
      () => expect(fake.heard.flatMap(({ files }) => files)).toEqual(['任务表.xlsx', '任务表.xlsx']),
      5000,
    );
  });
});

describe('sending', () => {
  it.each<Fault>(['too-many', 'server-error', 'time-out', 'drop'])(
    'is tried again after %s and shows once',
    async (fault) => {
      const faults: Fault[] = [fault, fault];
      fake.fault = () => faults.shift() ?? null;
      const retried = vi.fn();
      const bot = other({ onRetry: retried });
      liveOn(bot);
      desk.answer = (message, outlet) => outlet.send(REPLIES[message.text] ?? said('？'));
      fake.say('answer', ME).deliver();
      await heard(2);
      await desk.idle();
      expect(fake.heard.map(({ text }) => text.slice(0, 5))).toEqual(['第1项“大', '可以接着问']);
      expect(desk.failures).toEqual([]);
      if (fault !== 'drop') expect(retried).toHaveBeenCalledTimes(2);
    },
  );

  it('is given up after five tries', async () => {
    fake.fault = () => 'server-error';
    await live().up;
    fake.say('谁？', ME).deliver();
    await vi.waitFor(() => expect(desk.failures).toHaveLength(1));
    expect(String(desk.failures[0])).toContain('system busy (-1)');
  });

  it('waits for its turn where there are limits', async () => {
    await live(other({ limits: { minute: { points: 1, duration: 1 }, hour: null } })).up;
    fake.say('一', ME).deliver();
    fake.say('二', ME).deliver();
    fake.say('三', { chat: 'li', user: 'li' }).deliver();
    await heard(2);
    expect(texts().toSorted()).toEqual(['答：一', '答：三']);
    await heard(3);
  });

  it('goes to the chat where WeCom takes no answer to the message any longer', async () => {
    fake.expired = true;
    await live().up;
    const file = { name: '任务表.xlsx', type: 'x', bytes: new Uint8Array(8) };
    desk.answer = (_, outlet) => outlet.send({ ...said('* 答'), file });
    fake.say('谁？', ME).deliver();
    await heard(2);
    expect(fake.heard).toMatchObject([{ text: '＊ 答' }, { files: ['任务表.xlsx'] }]);
    expect(fake.taken.map(({ cmd }) => cmd)).toEqual(['aibot_send_msg', 'aibot_send_msg']);
  });

  it('gives a message its answer in place of the word that it is worked on', async () => {
    await live().up;
    desk.answer = async (message, outlet) => {
      await outlet.busy?.();
      await outlet.send(said(`答：${message.text}`));
      await outlet.send(said('又'));
    };
    fake.say('谁？', ME).deliver();
    await heard(2);
    expect(texts()).toEqual(['答：谁？', '又']);
    const streams = fake.taken.map(({ body }) => body.stream);
    expect(streams.map((stream) => stream?.finish)).toEqual([false, true, true]);
    expect(streams[0]?.id).toBe(streams[1]?.id);
    expect(streams[2]?.id).not.toBe(streams[1]?.id);
  });

  it('rejects what waits for a connection too long', async () => {
    const bot = other({ timings: { patience: 20 } });
    const { up, ended } = live(bot);
    await up;
    let go: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    desk.answer = async (_, outlet) => {
      await gone;
      await outlet.send(said('答'));
    };
    fake.say('谁？', ME).deliver();
    await vi.waitFor(() => expect(desk.taken).toHaveLength(1));
    fake.kill();
    await expect(ended).rejects.toThrow('the connection was lost');
    go();
    await vi.waitFor(() => expect(desk.failures).toHaveLength(1));
    expect(String(desk.failures[0])).toContain('no connection to WeCom');
  });
});

describe('a life', () => {
  it.each(['cut', 'kill'] as const)('ends when the connection is %s, and the next one goes on', async (how) => {
    const first = live();
    await first.up;
    fake.say('一', ME).deliver();
    await heard(1);
    fake[how]();
    await expect(first.ended).rejects.toThrow('wecom: the connection was lost');
    fake.say('二', ME).deliver();
    await live().up;
    await heard(2);
    expect(texts()).toEqual(['答：一', '答：二']);
  });

  it('ends when heartbeats are not answered', async () => {
    const { up, ended } = live(other({ timings: { heartbeat: 10 } }));
    await up;
    fake.deaf = true;
    await expect(ended).rejects.toThrow('the connection was lost');
  });

  it('ends with a word of help when another server takes the bot over', async () => {
    const first = live();
    await first.up;
    await live(other()).up;
    await expect(first.ended).rejects.toThrow('only one server may run with a bot id');
  });

  it('outlives a broken frame that follows right after it was taken over', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    server.on('connection', (socket, { socket: raw }) =>
      socket.on('message', (data) => {
        const { headers } = JSON.parse(String(data));
        const event = { eventtype: 'disconnected_event' };
        raw.cork();
        socket.send(JSON.stringify({ headers, errcode: 0 }));
        socket.send(
          JSON.stringify({ cmd: 'aibot_event_callback', headers, body: { msgid: 'm', msgtype: 'event', event } }),
        );
        raw.write(Buffer.from([255, 255, 255, 255]));
        raw.uncork();
      }),
    );
    await once(server, 'listening');
    const address = server.address();
    const wsUrl = `ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    await expect(live(other({}, { wsUrl })).ended).rejects.toThrow('another connection took the bot over');
    server.close();
  });

  it('ends when the credentials are refused, without telling them', async () => {
    fake.admits = false;
    const error = await live().ended.catch(String);
    expect(error).toContain('Authentication failed: invalid credential <secret> (code: 40001): see bot id and secret');
    fake.admits = true;
    await live().up;
  });

  it.each(['ws://127.0.0.1:1', 'ws://no-such-host.invalid', 'no address', 'http://127.0.0.1:1'])(
    'ends where %s is not reached',
    async (wsUrl) => {
      await expect(live(other({}, { wsUrl })).ended).rejects.toThrow(/^wecom: /);
    },
  );

  it('ends where it is not let in in time, or nobody speaks', async () => {
    fake.silent = true;
    await expect(live(other({ timings: { connect: 50 } })).ended).rejects.toThrow('not let in within 50 ms');
    const mute: Server = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const wsUrl = `ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    await expect(live(other({ timings: { connect: 50 } }, { wsUrl })).ended).rejects.toThrow('not let in within 50 ms');
    await new Promise((resolve) => mute.close(resolve));
  });

  it('answers what was taken before it stops, and takes nothing new', async () => {
    const { up, ended, stop } = live();
    await up;
    let go: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      go = resolve;
    });
    desk.answer = async (message, outlet) => {
      await asked;
      await outlet.send(said(`答：${message.text}`));
    };
    fake.say('一', ME).deliver();
    await vi.waitFor(() => expect(desk.taken).toHaveLength(1));
    const stopped = stop();
    fake.say('二', ME).deliver();
    go();
    await stopped;
    await expect(ended).resolves.toBeUndefined();
    expect(texts()).toEqual(['答：一']);
  });

  it('stops at once while it connects', async () => {
    fake.silent = true;
    const { ended, stop } = live();
    await stop();
    await expect(ended).resolves.toBeUndefined();
  });
});

describe('many', () => {
  it('get each its answer once, whatever fails', async () => {
    let sends = 0;
    const kinds: Fault[] = ['too-many', 'server-error', 'time-out', 'drop'];
    fake.fault = () => (++sends % 20 === 0 ? (kinds[(sends / 20) % 4] ?? null) : null);
    liveOn(messenger);
    const asked = Array.from({ length: 1000 }, (_, at) => `问${at}`);
    for (const [at, text] of asked.entries()) fake.say(text, { chat: `c${at % 50}`, user: `u${at % 50}` }).deliver();
    await vi.waitFor(() => expect(fake.heard.length + desk.failures.length).toBeGreaterThanOrEqual(1000), 20_000);
    await desk.idle();
    expect(desk.failures).toEqual([]);
    expect(texts().toSorted()).toEqual(asked.map((text) => `答：${text}`).toSorted());
  });
});
