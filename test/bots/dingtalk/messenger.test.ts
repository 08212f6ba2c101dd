import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '#bots/port/reply.js';
import { REPLIES } from '../replies.js';
import { hearing, type World, world } from './life.js';

const ALICE = { chat: 'cid1', user: 'manager1' };
const GROUP = { chat: 'cidG', user: 'manager2', group: true };

let it_: World;
beforeEach(async () => {
  it_ = await world();
});
afterEach(async () => {
  await it_.life.stop();
  expect(it_.fake.complaints).toEqual([]);
  await it_.fake.stop();
});

describe('dingtalk: messages', () => {
  it('answers a question and acknowledges it before the answer is there', async () => {
    const { fake, desk } = it_;
    let give: (reply: Reply) => void = () => undefined;
    desk.answer = () => new Promise((resolve) => (give = resolve));
    fake.say('  谁牵头？ ', ALICE).deliver();
    await vi.waitFor(() => expect(fake.acknowledged).toHaveLength(1));
    expect(fake.heard).toEqual([]);
    give(REPLIES.refused as Reply);
    expect(await hearing(fake, 1)).toEqual([expect.stringContaining('文件里没有找到')]);
    expect(desk.taken).toMatchObject([
      {
        chat: 'cid1',
        user: 'manager1',
        text: '谁牵头？',
        direct: true,
        mentioned: false,
        replyTo: null,
        button: null,
        file: null,
      },
    ]);
    expect(fake.heard[0]).toMatchObject({
      chat: 'cid1',
      buttons: [{ label: '谁牵头大力推进智能制造？', token: '谁牵头大力推进智能制造？' }],
    });
  });

  it('hears in a group what mentions the bot or replies to it, and acknowledges the rest', async () => {
    const { fake, desk } = it_;
    const reply = { isReplyMsg: true, repliedMsg: { msgId: 'msgOfBot', senderId: '$:LWCP_v1:$bot' } };
    fake.send({ msgtype: 'text', isInAtList: false, text: { content: '闲聊' } }, GROUP).deliver();
    fake.say('谁牵头？', GROUP).deliver();
    fake.send({ msgtype: 'text', isInAtList: false, text: { content: '还有呢', ...reply } }, GROUP).deliver();
    await hearing(fake, 2);
    await vi.waitFor(() => expect(fake.acknowledged).toHaveLength(3));
    expect(desk.taken).toMatchObject([
      { text: '谁牵头？', direct: false, mentioned: true, replyTo: null },
      { text: '还有呢', direct: false, mentioned: true, replyTo: 'msgOfBot' },
    ]);
    expect(fake.heard.map(({ chat }) => chat)).toEqual(['cidG', 'cidG']);
  });

  it('reads rich text, and hands on what has no text as a message without', async () => {
    const { fake, desk } = it_;
    const richText = [{ text: '@责任图 ' }, { type: 'picture', downloadCode: 'c' }, { text: '谁牵头？' }];
    fake.send({ msgtype: 'richText', content: { richText } }, GROUP).deliver();
    fake.send({ msgtype: 'picture', content: { downloadCode: 'c' } }, ALICE).deliver();
    fake.send({ msgtype: 'audio', content: { downloadCode: 'c', recognition: '谁' } }, ALICE).deliver();
    await hearing(fake, 3);
    expect(desk.taken.map(({ text, file }) => [text, file])).toEqual([
      ['谁牵头？', null],
      ['', null],
      ['', null],
    ]);
  });

  it('orders messages by when they were sent, however they come', async () => {
    const { fake, desk } = it_;
    const [first, second] = [fake.say('甲', ALICE), fake.say('乙', ALICE)];
    second.deliver();
    first.deliver();
    await hearing(fake, 2);
    const [came, earlier] = desk.taken;
    expect([came?.text, earlier?.text]).toEqual(['乙', '甲']);
    expect(earlier?.order).toBeLessThan(came?.order ?? 0);
  });

  it('lets a button say its words', async () => {
    const { fake, desk } = it_;
    desk.answer = ({ text }) => (text === '谁？' ? (REPLIES.choices as Reply) : (REPLIES.refused as Reply));
    fake.say('谁？', ALICE).deliver();
    await hearing(fake, 1);
    expect(fake.heard[0]?.buttons).toEqual([
      { label: '① 6. 拓展电子商务应用领域', token: '① 6. 拓展电子商务应用领域' },
      {
        label: '② 7. 规划建设电子商务产业园区(聚…',
        token: expect.stringMatching(/^② 7\. 规划建设电子商务产业园区\(聚集区\)，名字很长的任务.*…$/),
      },
    ]);
    fake.press(fake.heard[0]?.buttons[0]?.token ?? '', ALICE).deliver();
    await hearing(fake, 2);
    expect(desk.taken[1]?.text).toBe('① 6. 拓展电子商务应用领域');
  });

  it('downloads a file that was sent, of at most 10 MiB', async () => {
    const { fake, desk } = it_;
    const bytes = new Uint8Array([1, 2, 3]);
    fake.upload('方案.docx', bytes, ALICE).deliver();
    fake.upload('大.docx', new Uint8Array(10 * 1024 * 1024 + 1), ALICE).deliver();
    await hearing(fake, 2);
    const [small, large] = desk.taken.map(({ file }) => file);
    expect(small).toMatchObject({ name: '方案.docx', size: null });
    expect(new Uint8Array((await small?.download()) ?? [])).toEqual(bytes);
    await expect(large?.download()).rejects.toThrow('larger than 10 MiB');
  });

  it('sends a file with its answer', async () => {
    const { fake, desk } = it_;
    desk.answer = () => REPLIES.file as Reply;
    fake.say('表', ALICE).deliver();
    fake.say('表', GROUP).deliver();
    await hearing(fake, 4);
    for (const { chat } of [ALICE, GROUP])
      expect(fake.heard.filter((heard) => heard.chat === chat)).toMatchObject([
        { text: '这是“市经信委”的任务表，共15项。', files: [] },
        { text: '', files: ['任务表.xlsx'] },
      ]);
  });

  it('sends every answer in the order of its parts', async () => {
    const { fake, desk } = it_;
    desk.answer = () => REPLIES.long as Reply;
    fake.say('长', ALICE).deliver();
    const texts = await hearing(fake, 14);
    expect(texts[0]).toMatch(/^[长\s]+$/);
    expect(texts[13]).toContain('第2项 查看原文');
    expect(desk.failures).toEqual([]);
  });

  it('acknowledges what is delivered again, and answers it once', async () => {
    const { fake, desk } = it_;
    const said = fake.say('谁？', ALICE);
    said.deliver();
    said.deliver();
    await vi.waitFor(() => expect(fake.acknowledged).toHaveLength(2));
    said.deliver();
    await vi.waitFor(() => expect(fake.acknowledged).toHaveLength(3));
    expect(await hearing(fake, 1)).toEqual(['回谁？']);
    expect(desk.came).toHaveLength(3);
  });

  it('leaves a message that finds no place to be delivered again', async () => {
    const { fake, desk } = it_;
    desk.full = true;
    fake.say('谁？', ALICE).deliver();
    await vi.waitFor(() => expect(desk.came).toHaveLength(1));
    expect(fake.acknowledged).toEqual([]);
    desk.full = false;
    expect(await hearing(fake, 1)).toEqual(['回谁？']);
    await vi.waitFor(() => expect(fake.acknowledged).toHaveLength(1));
  });
});
