import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FeishuMessenger } from '#bots/feishu/feishu-messenger.js';
import type { Messenger } from '#bots/port/messenger.js';
import type { Fault } from '../fake/fake-messenger.js';
import { APP, BOT, FakeFeishu } from '../fake/feishu.js';
import { REPLIES } from '../replies.js';
import { EchoDesk, textReply } from './desk.js';

const DIRECT = { chat: 'oc_direct', user: 'ou_1' };
const GROUP = { chat: 'oc_group', user: 'ou_1', group: true };

let feishu: FakeFeishu;
let desk: EchoDesk;
let lines: string[];
let printed: string[];
let stopping: AbortController;
let life: Promise<void> | null;

const write = (fields: object, text: string) => void lines.push(JSON.stringify(fields) + text);
const log = { info: write, warn: write, error: write };

/** Begins a life and resolves when messages can come in. */
function live(messenger: Messenger = feishu.messenger(log)): Promise<void> {
  stopping = new AbortController();
  return new Promise((resolve, reject) => {
    life = messenger.run({ desk, up: resolve, stopping: stopping.signal });
    life.catch(reject);
  });
}
async function end(): Promise<void> {
  stopping.abort();
  await life;
}
const until = (condition: () => boolean) =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 10_000, interval: 5 });
const heardTexts = () => feishu.heard.map(({ text }) => text);

beforeEach(async () => {
  lines = [];
  printed = [];
  life = null;
  desk = new EchoDesk();
  feishu = new FakeFeishu();
  await feishu.start();
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, method).mockImplementation((...parts) => void printed.push(parts.map(String).join(' ')));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
});
afterEach(async () => {
  stopping?.abort();
  await life?.catch(() => undefined);
  await feishu.stop();
  vi.restoreAllMocks();
  // The SDK would print to the console, and with the secret and tokens in it.
  expect(printed).toEqual([]);
  for (const line of lines) expect(line).not.toMatch(new RegExp(`${APP.secret}|t-g1[0-9a-f]|ticket=|access_key`));
});

describe('messages', () => {
  it('answers a question, in the order in which they came', async () => {
    await live();
    feishu.say('谁牵头智能制造？', DIRECT).deliver();
    feishu.say('谁配合？', DIRECT).deliver();
    await until(() => desk.sent.length === 2);
    expect(feishu.heard[0]).toEqual({ chat: 'oc_direct', text: '答：谁牵头智能制造？', buttons: [], files: [] });
    expect(desk.taken[0]).toMatchObject({
      chat: 'oc_direct',
      user: 'ou_1',
      direct: true,
      mentioned: false,
      replyTo: null,
    });
    expect(desk.taken[1]?.order).toBeGreaterThan(desk.taken[0]?.order ?? Number.NaN);
    // In a chat of two, an answer needs no word of what it answers.
    expect(feishu.shown.map(({ to }) => to)).toEqual(['oc_direct', 'oc_direct']);
    expect(desk.sent).toEqual(feishu.shown.map(({ id }) => id));
  });

  it('hears in a group what is said to it, and answers that message', async () => {
    await live();
    const people = [
      { key: '@_user_1', id: BOT, name: '责任图' },
      { key: '@_user_10', id: 'ou_2', name: '张三' },
    ];
    const said = feishu.message('text', { text: '@_user_1 @_user_10 问谁？' }, GROUP, { mentions: people });
    feishu.message('text', { text: '大家好' }, GROUP).deliver();
    feishu
      .message('text', { text: '@_user_1 在吗' }, GROUP, { mentions: [{ key: '@_user_1', id: 'ou_2', name: '张三' }] })
      .deliver();
    said.deliver();
    await until(() => feishu.heard.length === 1);
    expect(desk.taken).toHaveLength(1);
    expect(desk.taken[0]).toMatchObject({ text: '@张三 问谁？', direct: false, mentioned: true });
    expect(feishu.shown[0]?.to).toBe(said.id);
  });

  it('knows a reply to one of its messages', async () => {
    await live();
    feishu.say('一', GROUP).deliver();
    await until(() => desk.sent.length === 1);
    const parent = desk.sent[0] ?? '';
    feishu.message('text', { text: '二' }, GROUP, { parent }).deliver();
    feishu.message('text', { text: '三' }, GROUP, { parent: 'om_of_somebody' }).deliver();
    feishu.say('四', DIRECT, { parent }).deliver();
    await until(() => feishu.heard.length === 3);
    expect(desk.taken.map(({ text, replyTo, mentioned }) => [text, replyTo, mentioned])).toEqual([
      ['一', null, true],
      ['二', parent, true],
      ['四', parent, false],
    ]);
  });

  it('reads rich text, and hands on what is no text without words', async () => {
    await live();
    const post = {
      title: '题',
      content: [
        [
          { tag: 'at', user_id: '@_user_1', user_name: '责任图' },
          { tag: 'text', text: ' 谁' },
          { tag: 'a', text: '牵头', href: 'x' },
        ],
        [{ tag: 'img', image_key: 'img_1' }],
        [
          { tag: 'emotion', emoji_type: 'SMILE' },
          { tag: 'text', text: '？' },
        ],
      ],
    };
    feishu.message('post', post, GROUP, { mentions: [{ key: '@_user_1', id: BOT, name: '责任图' }] }).deliver();
    feishu.message('image', { image_key: 'img_1' }, DIRECT).deliver();
    feishu.message('sticker', { file_key: 'f' }, DIRECT).deliver();
    feishu.message('audio', { file_key: 'f', duration: 2000 }, DIRECT).deliver();
    feishu.message('folder', { file_key: 'f', file_name: 'x' }, DIRECT).deliver();
    await until(() => desk.taken.length === 5);
    expect(desk.taken.map(({ text, file, button }) => [text, file, button])).toEqual([
      ['题\n 谁牵头\n？', null, null],
      ...Array.from({ length: 4 }, () => ['', null, null]),
    ]);
  });

  it('pays no heed to other bots', async () => {
    await live();
    feishu.say('我也是机器人', DIRECT, { sender: 'app' }).deliver();
    feishu.say('人', DIRECT).deliver();
    await until(() => feishu.heard.length === 1);
    expect(heardTexts()).toEqual(['答：人']);
  });

  it('greets who opens the chat for the first time', async () => {
    await live();
    feishu.enter({ chat: 'oc_old', user: 'ou_old' }, 'om_last');
    feishu.enter(DIRECT);
    await until(() => feishu.heard.length === 1);
    feishu.enter(DIRECT);
    feishu.enter({ chat: 'oc_2', user: 'ou_2' });
    await until(() => feishu.heard.length === 2);
    expect(desk.taken.map(({ text, user, direct }) => [text, user, direct])).toEqual([
      ['/start', 'ou_1', true],
      ['/start', 'ou_2', true],
    ]);
  });
});

describe('buttons and files', () => {
  it.each([DIRECT, GROUP])('takes a button that was shown, in $chat', async (place) => {
    desk.answer = async ({ button, text }) =>
      button ? textReply(`按：${button}`) : text === '页' ? (REPLIES.page ?? null) : null;
    await live();
    feishu.say('页', place).deliver();
    await until(() => feishu.heard.length === 1);
    const pressed = feishu.press('more:k3x9', place);
    pressed.deliver();
    await until(() => feishu.heard.length === 2);
    pressed.deliver();
    await until(() => desk.repeated > 0);
    expect(feishu.heard[1]).toMatchObject({ chat: place.chat, text: '按：more:k3x9' });
    const direct = place === DIRECT;
    expect(desk.taken[1]).toMatchObject({ text: '', button: 'more:k3x9', direct, mentioned: true, user: 'ou_1' });
    expect(desk.taken[1]?.order).toBeGreaterThan(desk.taken[0]?.order ?? Number.NaN);
    // In a group the answer stands at the card whose button was pressed.
    expect(feishu.shown[1]?.to).toBe(direct ? 'oc_direct' : feishu.shown[0]?.id);
    expect(feishu.toasts).toEqual([]);
  });

  it('fetches a file that was sent', async () => {
    const bytes = Buffer.from('关于印发…的通知');
    desk.answer = async ({ file, text }) =>
      textReply(`${file?.name} ${file?.size} ${text} ${Buffer.from((await file?.download()) ?? []).toString()}`);
    await live();
    feishu.upload('通知.txt', bytes, DIRECT).deliver();
    await until(() => feishu.heard.length === 1);
    expect(heardTexts()).toEqual(['通知.txt null  关于印发…的通知']);
  });

  it('fetches no file that is too large', async () => {
    desk.answer = async ({ file }) => textReply(String((await file?.download())?.length));
    await live();
    feishu.upload('大.txt', Buffer.alloc(10 * 1024 * 1024 + 1), DIRECT).deliver();
    await until(() => desk.errors.length === 1);
    expect(String(desk.errors[0])).toContain('larger than 10 MiB');
    feishu.upload('够.txt', Buffer.alloc(10 * 1024 * 1024), DIRECT).deliver();
    await until(() => feishu.heard.length === 1);
    expect(heardTexts()).toEqual(['10485760']);
  });

  it('sends a file along', async () => {
    desk.answer = async () => REPLIES.file ?? null;
    await live();
    feishu.say('表', DIRECT).deliver();
    await until(() => desk.sent.length === 1);
    expect(feishu.heard[1]).toEqual({ chat: 'oc_direct', text: '', buttons: [], files: ['任务表.xlsx'] });
    expect(desk.sent).toEqual([feishu.shown[1]?.id]);
  });

  it('shows every answer as it is', async () => {
    desk.answer = async ({ text }) => REPLIES[text] ?? null;
    await live();
    for (const name of Object.keys(REPLIES)) feishu.say(name, DIRECT).deliver();
    await desk.idle();
    await until(() => desk.sent.length === Object.keys(REPLIES).length);
    expect(feishu.refusals).toEqual([]);
  });
});

describe('what goes wrong with sending', () => {
  it.each<Fault>(['too-many', 'server-error', 'time-out', 'drop'])(
    'shows an answer once in spite of %s',
    async (fault) => {
      let failures = 2;
      feishu.fault = () => (failures-- > 0 ? fault : null);
      const onRetry = vi.fn();
      await live(feishu.messenger(log, { onRetry, timings: { request: fault === 'time-out' ? 300 : 5000 } }));
      feishu.say('一', DIRECT).deliver();
      await until(() => feishu.heard.length === 1);
      await end();
      expect(heardTexts()).toEqual(['答：一']);
      expect(onRetry).toHaveBeenCalledTimes(2);
    },
  );

  it('sends a file in spite of faults', async () => {
    let sends = 0;
    feishu.fault = () => (sends++ % 2 === 0 ? 'server-error' : null);
    desk.answer = async () => REPLIES.file ?? null;
    await live();
    feishu.say('表', DIRECT).deliver();
    await until(() => feishu.heard.length === 2);
    expect(feishu.heard[1]?.files).toEqual(['任务表.xlsx']);
  });

  it('gives up after five tries, and says nothing secret', async () => {
    feishu.fault = () => 'drop';
    await live();
    feishu.say('一', DIRECT).deliver();
    await until(() => desk.errors.length === 1);
    const words = `${desk.errors[0]} ${JSON.stringify(desk.errors[0])}`;
    expect(words).toContain('Feishu was not reached');
    expect(words).not.toMatch(/t-g1|Bearer|答：一/);
  });

  it('does not try again what is refused', async () => {
    const onRetry = vi.fn();
    await live(feishu.messenger(log, { onRetry }));
    // A message that Feishu does not know cannot be answered.
    feishu.say('一', GROUP, { id: 'om_unknown' }).deliver();
    await until(() => desk.errors.length === 1);
    expect(String(desk.errors[0])).toContain('code 230001');
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('shows a card that is refused as text, in which nothing is markup', async () => {
    feishu.refusesCards = true;
    desk.answer = async ({ text }) => REPLIES[text] ?? null;
    await live();
    feishu.say('hostile', DIRECT).deliver();
    await until(() => feishu.heard.length === 1);
    expect(feishu.shown[0]?.type).toBe('text');
    expect(heardTexts()[0]).toContain(
      '<b>&amp;</b> **粗** [链接](http://x.example) `码` #题 > 引 @all <@all> ~~删~~ 倒',
    );
    expect(lines.join()).toContain('a card was refused');
  });

  it('asks for a new token where the old one no longer holds', async () => {
    await live();
    const before = feishu.tokens;
    feishu.expireTokens();
    feishu.say('一', DIRECT).deliver();
    await until(() => feishu.heard.length === 1);
    expect(feishu.tokens).toBe(before + 1);
  });
});

describe('deliveries', () => {
  it('takes a message that is delivered again once', async () => {
    await live();
    const said = feishu.say('一', DIRECT);
    said.deliver();
    await until(() => feishu.heard.length === 1);
    said.deliver();
    await until(() => desk.repeated > 0);
    expect(feishu.heard).toHaveLength(1);
  });

  it('lets a message wait for which there is no room', async () => {
    desk.isFull = true;
    await live();
    feishu.say('一', DIRECT).deliver();
    await wait(100);
    expect(feishu.heard).toEqual([]);
    desk.isFull = false;
    await until(() => feishu.heard.length === 1);
    expect(desk.taken).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('says so where there is no room for a press', async () => {
    desk.isFull = true;
    await live();
    feishu.press('more', DIRECT).deliver();
    await until(() => feishu.toasts.length === 1);
    expect(feishu.toasts).toEqual(['现在问的人太多，请稍后再问。']);
  });

  it('goes on after frames and events that no client should get', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await live();
    feishu.garble();
    feishu.garble();
    feishu.say('还在吗？', DIRECT).deliver();
    await until(() => feishu.heard.length === 1);
    expect(heardTexts()).toEqual(['答：还在吗？']);
    expect(lines.join()).toContain('an event is not understood');
    expect(unhandled).not.toHaveBeenCalled();
    process.off('unhandledRejection', unhandled);
  });
});

it('does not ping without pause where pongs tell no interval', async () => {
  feishu.pingInterval = 0.05;
  feishu.pong = {};
  await live();
  await until(() => feishu.pings > 1);
  await wait(200);
  expect(feishu.pings).toBeLessThan(30);
});

describe('lives', () => {
  it('ends when the connection is cut, and takes in the next one what was not acknowledged', async () => {
    const messenger = feishu.messenger(log);
    await live(messenger);
    desk.isFull = true;
    feishu.say('一', DIRECT).deliver();
    feishu.cut();
    await expect(life).rejects.toThrow('the connection was lost');
    desk.isFull = false;
    await live(messenger);
    await until(() => feishu.heard.length === 1);
    await end();
    expect(heardTexts()).toEqual(['答：一']);
    await until(() => feishu.connections === 0);
  });

  it('sends the answer to what was taken after the connection was cut', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    desk.answer = async () => asked.then(() => textReply('晚了'));
    await live();
    feishu.say('一', DIRECT).deliver();
    await until(() => desk.taken.length === 1);
    feishu.cut();
    await expect(life).rejects.toThrow('the connection was lost');
    answer();
    await until(() => feishu.heard.length === 1);
  });

  it('stops when all that was taken is answered, and takes no more', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    desk.answer = async ({ text }) => asked.then(() => textReply(text));
    await live();
    feishu.say('一', DIRECT).deliver();
    await until(() => desk.taken.length === 1);
    stopping.abort();
    feishu.say('二', DIRECT).deliver();
    feishu.press('more', DIRECT).deliver();
    await until(() => feishu.toasts.length === 1);
    expect(feishu.connections).toBe(1);
    answer();
    await life;
    expect(heardTexts()).toEqual(['一']);
    await until(() => feishu.connections === 0);
    await live();
    await until(() => feishu.heard.length === 2);
    expect(heardTexts()).toEqual(['一', '二']);
  });

  it.each(['before', 'while connecting'])('stops %s', async (when) => {
    feishu.shakesHands = when === 'before';
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    const up = vi.fn();
    const running = feishu.messenger(log).run({ desk, up, stopping: controller.signal });
    await until(() => when === 'before' || feishu.tokens > 0);
    controller.abort();
    await running;
    expect(up).not.toHaveBeenCalled();
  });
});

describe('what goes wrong with connecting', () => {
  const failed = async (messenger: Messenger): Promise<string> => {
    const error = await live(messenger).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    await expect(life).rejects.toBe(error);
    life = null;
    return `${error} ${JSON.stringify(error)} ${(error as Error).stack}`;
  };

  it('rejects where the credentials are refused', async () => {
    expect(await failed(feishu.messenger(log, { secret: `${APP.secret}x` }))).toMatch(/code 10014: app secret invalid/);
    feishu.admits = false;
    const words = await failed(feishu.messenger(log));
    expect(words).toContain('app secret invalid');
    expect(words).not.toContain(APP.secret);
  });

  it('rejects where the long connection is refused, and again with the reason', async () => {
    const messenger = feishu.messenger(log);
    await live(messenger);
    await end();
    // The token still holds; the address is not given.
    feishu.admits = false;
    expect(await failed(messenger)).toMatch(/code 514: auth failed/);
    feishu.admits = true;
    await live(messenger);
  });

  it('rejects where the handshake is not answered', async () => {
    feishu.shakesHands = false;
    expect(await failed(feishu.messenger(log, { timings: { connect: 200 } }))).toMatch(/not connected within 200 ms/);
  });

  it('rejects where nothing listens, and where nothing answers', async () => {
    const silent = new FakeFeishu();
    await silent.start();
    const { url } = silent;
    await silent.stop();
    const config = { appId: APP.id, appSecret: APP.secret, domain: url };
    expect(await failed(new FeishuMessenger({ config, log }))).toMatch(/not reached.*ECONNREFUSED/s);
    // Of the addresses for documentation: nobody is there.
    const nowhere = { ...config, domain: 'http://192.0.2.1' };
    expect(await failed(new FeishuMessenger({ config: nowhere, log, timings: { request: 100 } }))).toMatch(
      /did not answer in time|not reached/,
    );
  });

  it('rejects an app id that the SDK would take in silence', async () => {
    const config = { appId: 'my-app', appSecret: APP.secret, domain: feishu.url };
    expect(await failed(new FeishuMessenger({ config, log }))).toContain('app id');
  });
});

it('carries many messages with faults', async () => {
  const faults: Fault[] = ['too-many', 'server-error', 'time-out', 'drop'];
  let sends = 0;
  feishu.fault = () => (sends++ % 20 === 0 ? (faults[(sends / 20) & 3] ?? null) : null);
  await live();
  const count = Number(process.env.FEISHU_MESSAGES ?? 500);
  for (let at = 0; at < count; at++) feishu.say(`问${at}`, { chat: `oc_${at % 50}`, user: 'ou_1' }).deliver();
  await vi.waitFor(() => expect(feishu.heard).toHaveLength(count), { timeout: 60_000, interval: 20 });
  await end();
  expect(new Set(heardTexts()).size).toBe(count);
  expect(desk.errors).toEqual([]);
}, 90_000);
