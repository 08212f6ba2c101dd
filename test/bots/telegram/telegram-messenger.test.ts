import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Throttle } from '#bots/port/throttle.js';
import { TelegramMessenger, type TelegramOptions } from '#bots/telegram/telegram-messenger.js';
import { EchoDesk, saying } from '../fake/echo-desk.js';
import type { Fault } from '../fake/fake-messenger.js';
import { FakeTelegram } from '../fake/telegram.js';
import { REPLIES } from '../replies.js';
import { keepLog, type Lived, live, until } from './life.js';

const DIRECT = { chat: 'wang', user: 'wang' };
const GROUP = { chat: 'office', user: 'li', group: true };

describe.each([['polling'], ['webhook']])('by %s', (way) => {
  let fake: FakeTelegram;
  let lines: string[];
  let lived: Lived;

  async function begin(more: Partial<TelegramOptions> = {}, desk = new EchoDesk()): Promise<Lived> {
    const kept = keepLog();
    lines = kept.lines;
    lived = live(fake.messenger(kept.log, more), desk);
    await lived.up;
    return lived;
  }

  const heard = async (count: number) => {
    await until(() => fake.heard.length >= count);
    return fake.heard;
  };

  beforeEach(async () => {
    fake = new FakeTelegram({ webhook: way === 'webhook' });
    await fake.start();
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await lived.stop();
    await fake.stop();
  });

  it('answers a question in a chat of two', async () => {
    const { desk } = await begin();
    fake.say('谁牵头智能制造？', DIRECT).deliver();
    const [first] = await heard(1);
    expect(first).toMatchObject({ chat: 'wang', text: '答：谁牵头智能制造？', buttons: [], files: [] });
    expect(first?.params).toMatchObject({ parse_mode: 'HTML', link_preview_options: { is_disabled: true } });
    expect(first?.params).not.toHaveProperty('reply_parameters');
    await until(() => desk.sent.length === 1);
    expect(desk.taken[0]).toMatchObject({ direct: true, button: null, file: null, replyTo: null });
    expect(desk.sent[0]).toBe(`${first?.params.chat_id}:${first?.messageId}`);
  });

  it('answers in a group what is said to it, as a reply', async () => {
    const { desk } = await begin();
    const { from, ...rest } = fake.messageIn(GROUP);
    fake.push({ message: { ...rest, from, text: '谁去吃饭' } }).deliver();
    fake.say('谁牵头', GROUP).deliver();
    fake.say('/units', GROUP).deliver();
    const shown = await heard(2);
    expect(shown.map(({ text }) => text).sort()).toEqual(['答：/units', '答：谁牵头']);
    expect(shown[0]?.params.reply_parameters).toMatchObject({ allow_sending_without_reply: true });
    expect(desk.taken.map(({ direct, mentioned }) => [direct, mentioned])).toEqual(Array(2).fill([false, true]));
  });

  it('answers in its topic of a forum, and after a group has moved', async () => {
    const { desk } = await begin();
    const message = fake.messageIn(GROUP);
    fake.topics.add(`${message.chat.id}/77`);
    const topic = { is_topic_message: true, message_thread_id: 77 };
    fake
      .push({
        message: { ...message, ...topic, text: '/ask 谁', entities: [{ type: 'bot_command', offset: 0, length: 4 }] },
      })
      .deliver();
    const [first] = await heard(1);
    expect(first?.params.message_thread_id).toBe(77);
    expect(desk.taken[0]?.chat).toBe(`${message.chat.id}/77`);
    fake.moved.set(message.chat.id, -42);
    const file = { name: '乙.txt', type: 'text/plain', bytes: new Uint8Array([1]) };
    desk.answer = () => ({ ...saying('甲'), buttons: [{ kind: 'more', label: '更多', token: 'm' }], file });
    fake.say('谁配合', GROUP).deliver();
    const [words, last] = (await heard(3)).slice(1);
    expect([words?.params.chat_id, last?.params.chat_id]).toEqual([-42, -42]);
    // The first replies to the question, the last bears the buttons.
    expect([words, last].map((one) => [one?.params.reply_parameters !== undefined, one?.buttons.length])).toEqual([
      [true, 0],
      [false, 1],
    ]);
  });

  it('takes presses of buttons, and acknowledges them', async () => {
    const { desk } = await begin();
    desk.answer = ({ button }) => (button ? saying(`按了${button}`) : (REPLIES.page ?? saying('')));
    fake.say('有哪些任务', DIRECT).deliver();
    const [page] = await heard(1);
    expect(page?.buttons.map(({ label }) => label)).toEqual(['更多', '下载表格']);
    fake.press('more:k3x9', DIRECT).deliver();
    fake.press('gone:1', { ...GROUP, chat: 'old' }).deliver();
    expect(
      (await heard(3))
        .slice(1)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['按了gone:1', '按了more:k3x9']);
    await until(() => fake.calls.filter(({ method }) => method === 'answerCallbackQuery').length === 2);
    expect(desk.taken.slice(1).map(({ text, mentioned }) => [text, mentioned])).toEqual([
      ['', true],
      ['', true],
    ]);
  });

  it('takes files, and sends them under their names', async () => {
    const { desk } = await begin();
    desk.answer = () => REPLIES.file ?? saying('');
    fake.upload('意见.docx', new Uint8Array([1, 2, 3]), GROUP).deliver();
    const shown = await heard(2);
    expect(shown.map(({ text, files }) => [text, files])).toEqual([
      ['这是“市经信委”的任务表，共15项。', []],
      ['', ['任务表.xlsx']],
    ]);
    const [{ file, text } = { file: null, text: null }] = desk.taken;
    expect([file?.name, file?.size, text]).toEqual(['意见.docx', 3, '']);
    expect(Buffer.from((await file?.download()) ?? [])).toEqual(Buffer.from([1, 2, 3]));
  });

  it('replies with a file alone, its name made safe and the buttons under it', async () => {
    const { desk } = await begin();
    const file = { name: '表"\r\n.xlsx', type: 'x/y', bytes: new Uint8Array([1]) };
    desk.answer = () => ({ blocks: [], buttons: [{ kind: 'more', label: '更多', token: 'm' }], file });
    fake.say('表', GROUP).deliver();
    const [shown] = await heard(1);
    expect(shown).toMatchObject({ files: ['表___.xlsx'], buttons: [{ label: '更多', token: 'm' }] });
    expect(shown?.params.reply_parameters).toMatchObject({ allow_sending_without_reply: true });
  });

  it('does not fetch large files', async () => {
    const { desk } = await begin();
    fake.upload('大.pdf', new Uint8Array(10 * 1024 * 1024 + 1), DIRECT).deliver();
    fake.tellsSizes = false;
    fake.upload('大.pdf', new Uint8Array(10 * 1024 * 1024 + 1), DIRECT).deliver();
    const document = { file_id: 'gone', file_unique_id: 'gone' };
    fake.push({ message: { ...fake.messageIn(DIRECT), document } }).deliver();
    await until(() => desk.taken.length === 3);
    const [told, untold, gone] = desk.taken.sort((one, other) => one.order - other.order).map(({ file }) => file);
    expect([told?.size, untold?.size, gone?.name]).toEqual([10_485_761, null, 'file']);
    await expect(told?.download()).rejects.toThrow('larger than 10 MiB');
    await expect(untold?.download()).rejects.toThrow('larger than 10 MiB');
    await expect(gone?.download()).rejects.toThrow('getFile: 400 Bad Request: wrong file_id');
  });

  it.each<[Fault]>([['too-many'], ['server-error'], ['time-out'], ['drop']])('sends again after: %s', async (fault) => {
    let [retries, faults] = [0, 2];
    const { desk } = await begin({
      timings: { request: 300, second: 10, firstPause: 5 },
      onRetry: () => {
        retries += 1;
      },
    });
    desk.answer = () => REPLIES.file ?? saying('');
    fake.fault = () => (faults-- > 0 ? fault : null);
    fake.say('问', DIRECT).deliver();
    expect((await heard(2)).map(({ files }) => files)).toEqual([[], ['任务表.xlsx']]);
    expect(retries).toBe(2);
  });

  it('asks for its turn in the chat and over all, and in groups once more', async () => {
    const turns = vi.spyOn(Throttle.prototype, 'turn');
    await begin();
    fake.say('问', DIRECT).deliver();
    await heard(1);
    expect(turns.mock.calls.flat()).toEqual(['1000', 'all']);
    turns.mockClear();
    fake.say('问', GROUP).deliver();
    await heard(2);
    expect(turns.mock.calls.flat()).toEqual([...Array(2).fill(String(fake.heard[1]?.params.chat_id)), 'all']);
  });

  it('sends plainly what Telegram does not read', async () => {
    const { desk } = await begin();
    desk.answer = () => REPLIES.answer ?? saying('');
    fake.misread = () => true;
    fake.say('问', DIRECT).deliver();
    const [shown] = await heard(1);
    expect(shown?.text).toContain('第1项 · 查看原文 https://zerentu.example/source?');
    expect(shown?.buttons).toHaveLength(2);
    expect(lines.join()).toContain('sent plainly');
  });

  it('gives up on who blocked it, at once', async () => {
    let tries = 0;
    const { desk } = await begin();
    fake.blocked.add('wang');
    fake.fault = () => {
      tries += 1;
      return null;
    };
    fake.say('问', DIRECT).deliver();
    await until(() => desk.failures.length === 1);
    expect(String(desk.failures[0])).toBe('TelegramFailure: sendMessage: 403 Forbidden: bot was blocked by the user');
    expect(tries).toBe(1);
  });

  it('tells which messages are replied to', async () => {
    const { desk } = await begin();
    fake.say('问', GROUP).deliver();
    const [shown] = await heard(1);
    const reply_to_message = {
      ...fake.messageIn(GROUP),
      message_id: shown?.messageId,
      from: { id: 123456, is_bot: true },
    };
    fake.push({ message: { ...fake.messageIn(GROUP), text: '他们的主任呢', reply_to_message } }).deliver();
    await heard(2);
    expect(desk.taken[1]).toMatchObject({ mentioned: true, replyTo: desk.sent[0] });
  });

  it('answers once what is delivered twice', async () => {
    await begin();
    const said = fake.say('问', DIRECT);
    said.deliver();
    said.deliver();
    fake.say('再问', DIRECT).deliver();
    await heard(2);
    expect(fake.heard.map(({ text }) => text)).toEqual(['答：问', '答：再问']);
  });

  it('lets messages wait while the desk is full, and loses none', async () => {
    const desk = new EchoDesk();
    desk.capacity = 2;
    await begin({}, desk);
    const questions = Array.from({ length: 40 }, (_, at) => `问${at}`);
    for (const question of questions) fake.say(question, { chat: question, user: question }).deliver();
    await heard(40);
    expect(fake.heard.map(({ chat }) => chat).sort()).toEqual([...questions].sort());
  });

  it('goes on after what nobody understands', async () => {
    await begin();
    fake.garble();
    fake.say('问', DIRECT).deliver();
    expect((await heard(1)).map(({ text }) => text)).toContain('答：问');
    expect(lines.join('\n')).toContain('telegram: an update was not understood');
  });

  it('goes on where the desk throws', async () => {
    const { desk } = await begin();
    vi.spyOn(desk, 'take').mockImplementationOnce(() => {
      throw new Error('broken desk');
    });
    fake.say('问', DIRECT).deliver();
    await until(() => lines.join().includes('broken desk'));
    fake.say('再问', DIRECT).deliver();
    expect((await heard(1))[0]?.text).toBe('答：再问');
  });

  it('names its commands in both tongues, and does without', async () => {
    await begin();
    const named = () => fake.calls.filter(({ method }) => method === 'setMyCommands').map(({ params }) => params);
    await until(() => named().length === 2);
    expect(named().map(({ language_code }) => language_code)).toEqual([undefined, 'zh']);
    expect(named()[1]?.commands).toContainEqual({ command: 'units', description: '有哪些单位' });
  });

  it('shows that it is writing, and does not mind where it cannot', async () => {
    const desk = new EchoDesk();
    const busy: Promise<void>[] = [];
    const take = desk.take.bind(desk);
    vi.spyOn(desk, 'take').mockImplementation((message, outlet) => {
      busy.push(outlet.busy?.() ?? Promise.reject(new Error('never busy')));
      return take(message, outlet);
    });
    await begin({}, desk);
    fake.say('问', DIRECT).deliver();
    await heard(1);
    fake.blocked.add('wang');
    fake.say('再问', DIRECT).deliver();
    await until(() => busy.length === 2);
    await Promise.all(busy);
    expect(fake.calls.filter(({ method }) => method === 'sendChatAction')).toHaveLength(1);
  });

  it('greets a group that it is taken into', async () => {
    const { desk } = await begin();
    const { chat, from } = fake.messageIn(GROUP);
    const member = (status: string) => ({ status, user: { id: 123456 } });
    const change = (was: string, is: string) =>
      fake.push({ my_chat_member: { chat, from, date: 1, old_chat_member: member(was), new_chat_member: member(is) } });
    change('member', 'administrator').deliver();
    change('left', 'member').deliver();
    change('member', 'kicked').deliver();
    fake.say('问', DIRECT).deliver();
    await heard(2);
    expect(desk.taken.map(({ text }) => text).sort()).toEqual(['/start', '问']);
  });

  it('finishes what it took, and takes nothing more', async () => {
    const { desk } = await begin();
    let open: () => void = () => undefined;
    desk.gate = new Promise((resolve) => {
      open = resolve;
    });
    fake.say('问', DIRECT).deliver();
    await until(() => desk.taken.length === 1);
    const stopped = lived.stop();
    fake.say('晚了', DIRECT).deliver();
    open();
    await stopped;
    expect(fake.heard.map(({ text }) => text)).toEqual(['答：问']);
    // The next life takes what was left, and nothing twice.
    const next = await begin({}, desk);
    await heard(2);
    await next.stop();
    expect(fake.heard.map(({ text }) => text)).toEqual(['答：问', '答：晚了']);
  });

  it('takes no message along that it has no room for when it stops', async () => {
    const desk = new EchoDesk();
    desk.capacity = 1;
    let open: () => void = () => undefined;
    desk.gate = new Promise((resolve) => {
      open = resolve;
    });
    await begin({}, desk);
    fake.say('一', { chat: 'a', user: 'a' }).deliver();
    fake.say('二', { chat: 'b', user: 'b' }).deliver();
    await until(() => desk.taken.length === 1);
    const stopped = lived.stop();
    open();
    await stopped;
    expect(desk.taken).toHaveLength(1);
    await begin();
    await heard(2);
    expect(fake.heard.map(({ text }) => text).sort()).toEqual(['答：一', '答：二']);
  });

  it('rejects with what is to be done where the token is refused', async () => {
    await begin();
    await lived.stop();
    fake.admits = false;
    const { log } = keepLog();
    await expect(live(fake.messenger(log)).ended).rejects.toThrow(/refuses the token .*401 Unauthorized.*@BotFather/);
    fake.admits = true;
    lived = live(fake.messenger(log));
    await lived.up;
  });

  it('prints nothing, and tells its secrets nowhere', async () => {
    const prints = [
      ...(['log', 'error', 'warn', 'info', 'debug'] as const).map((kind) => vi.spyOn(console, kind)),
      ...[process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write')),
    ];
    const { desk } = await begin();
    fake.blocked.add('blocked');
    let faults = 8;
    fake.fault = () => (faults-- > 0 ? 'drop' : null);
    fake.garble();
    fake.say('问', { chat: 'blocked', user: 'blocked' }).deliver();
    fake.say('问', DIRECT).deliver();
    fake.upload('意见.docx', new Uint8Array([1]), DIRECT).deliver();
    await until(() => desk.taken.length >= 3);
    await until(() => fake.heard.length >= 2 || desk.failures.length > 0);
    const file = desk.taken.find((message) => message.file)?.file;
    const { config } = fake;
    await lived.stop();
    await fake.stop();
    const errors: unknown[] = [...desk.failures];
    const keep = (error: unknown) => void errors.push(error);
    await file?.download().catch(keep);
    // Nobody is there any more.
    const { log } = keepLog();
    await live(new TelegramMessenger({ config, log })).ended.catch(keep);
    await fake.start();
    expect(errors.map(String)).toEqual([
      expect.stringMatching(/blocked by the user|cannot be reached/),
      'TelegramFailure: getFile: Telegram cannot be reached (ECONNREFUSED)',
      'TelegramFailure: getMe: Telegram cannot be reached (ECONNREFUSED)',
    ]);
    const words = errors.map((error) => inspect(error, { depth: 9, showHidden: true })).join('\n');
    expect(`${words}\n${lines.join('\n')}`).not.toMatch(/fake-token|secret_of/);
    expect(prints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
