import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '#bots/port/reply.js';
import type { Fault } from '../fake/fake-messenger.js';
import { REPLIES } from '../replies.js';
import { hearing, type World, world } from './life.js';
import { saying } from './test-desk.js';

const ALICE = { chat: 'cid1', user: 'manager1' };
const GROUP = { chat: 'cidG', user: 'manager2', group: true };
const FAULTS: readonly Fault[] = ['too-many', 'server-error', 'time-out', 'drop'];

let it_: World;
beforeEach(async () => {
  it_ = await world();
});
afterEach(async () => {
  await it_.life.stop();
  await it_.fake.stop();
});

/** Fails so often, then lets through. */
function failing(fault: Fault, times: number) {
  let left = times;
  it_.fake.fault = () => (left-- > 0 ? fault : null);
}

describe('dingtalk: sending', () => {
  for (const fault of FAULTS)
    for (const sessions of ['open', 'ended'] as const)
      it(`tries again after ${fault}, ${sessions === 'open' ? 'to the session' : 'by the robot API'}`, async () => {
        const { fake, retries, desk } = it_;
        fake.sessions = sessions;
        failing(fault, 1);
        fake.say('谁？', ALICE).deliver();
        expect(await hearing(fake, 1)).toEqual(['回谁？']);
        await it_.life.stop();
        expect(retries).toHaveBeenCalledTimes(1);
        expect([fake.heard.length, desk.failures]).toEqual([1, []]);
      });

  it('gives up after five tries, without a secret in its words', async () => {
    const { fake, desk } = it_;
    failing('server-error', 5);
    fake.say('谁？', ALICE).deliver();
    await vi.waitFor(() => expect(desk.failures).toHaveLength(1));
    expect(String(desk.failures[0])).toBe('DingtalkError: DingTalk: -1 (status 200)');
    expect(fake.heard).toEqual([]);
  });

  for (const sessions of ['ended', 'unsaid'] as const)
    it(`answers by the robot API when the session is over (${sessions})`, async () => {
      const { fake, desk } = it_;
      fake.sessions = sessions;
      desk.answer = ({ direct }) => (direct ? (REPLIES.page as Reply) : (REPLIES.choices as Reply));
      fake.say('谁？', ALICE).deliver();
      fake.say('谁？', GROUP).deliver();
      await hearing(fake, 2);
      const heard = (chat: string) => fake.heard.find((one) => one.chat === chat);
      expect(heard('cid1')?.buttons.map(({ token }) => token)).toEqual(['更多', '下载表格']);
      expect(heard('cidG')?.buttons.map(({ token }) => token)).toEqual([
        '① 6. 拓展电子商务应用领域',
        expect.stringMatching(/^② 7\. 规划建设.*…$/),
      ]);
      expect(fake.http.bodies.map(({ msgKey }) => msgKey)).toEqual(['sampleActionCard2', 'sampleActionCard2']);
    });

  it('sends a single button by the robot API', async () => {
    const { fake, desk } = it_;
    fake.sessions = 'ended';
    desk.answer = () => ({ ...saying('表'), buttons: [{ kind: 'file', label: '下载表格', token: 'f' }] });
    fake.say('谁？', ALICE).deliver();
    await hearing(fake, 1);
    expect(fake.heard[0]?.buttons).toEqual([{ label: '下载表格', token: '下载表格' }]);
  });

  it('gets another token when one is not valid any more', async () => {
    const { fake } = it_;
    fake.sessions = 'ended';
    fake.http.nextTokenEnded = true;
    fake.say('谁？', ALICE).deliver();
    expect(await hearing(fake, 1)).toEqual(['回谁？']);
  });

  it('uses one token for many answers', async () => {
    const { fake } = it_;
    fake.sessions = 'ended';
    const before = fake.http.secrets.length;
    for (let at = 0; at < 20; at++) fake.say('谁？', ALICE).deliver();
    await hearing(fake, 20);
    expect(fake.http.secrets.length - before).toBe(20 + 1);
  });

  it('sends a message that is refused as plain text, once', async () => {
    const { fake, desk, log } = it_;
    fake.http.refusesMarkup = true;
    desk.answer = () => REPLIES.answer as Reply;
    fake.say('谁？', ALICE).deliver();
    await hearing(fake, 1);
    expect(fake.http.bodies.map(({ msgtype }) => msgtype)).toEqual(['markdown', 'text']);
    expect(fake.heard[0]?.text).toBe(
      [
        '第1项“大力推进智能制造”由市经信委牵头。\n',
        '(牵头单位:市经信委;配合单位:市发改委、市科技局)',
        '—— 《聊城市人民政府关于加快推进“互联网+”发展的实施意见》第1项\n',
        '可以接着问：\n',
        '- 市经信委主任是谁？',
        '- 谁配合大力推进智能制造？',
      ].join('\n'),
    );
    expect(log.lines.join()).toContain('430101');
  });

  it('does not try again what is refused for good', async () => {
    const { fake, desk, retries } = it_;
    fake.sessions = 'ended';
    fake.send({ msgtype: 'text', text: { content: '谁？' }, senderStaffId: 'stranger' }, ALICE).deliver();
    fake.send({ msgtype: 'text', text: { content: '谁？' }, senderStaffId: '' }, ALICE).deliver();
    await vi.waitFor(() => expect(desk.failures).toHaveLength(2));
    expect(desk.failures.map(String).sort()).toEqual([
      'DingtalkError: DingTalk: an outsider cannot be sent to',
      'DingtalkError: DingTalk: no such user',
    ]);
    expect(retries).not.toHaveBeenCalled();
  });

  it('posts to no address but DingTalk’s', async () => {
    const { fake, log } = it_;
    const evil = await world();
    const { port } = new URL(evil.fake.config.apiRoot);
    const addresses = [
      `http://127.0.0.1:${port}/robot/sendBySession?session=s`,
      `http://localhost:${new URL(fake.config.apiRoot).port}/robot/sendBySession?session=s`,
      'http://oapi.dingtalk.com/robot/sendBySession?session=s',
      'https://oapi.dingtalk.com.evil.example/robot',
      'https://evildingtalk.com/robot',
      'file:///etc/passwd',
      'no address',
    ];
    for (const sessionWebhook of addresses)
      fake.send({ msgtype: 'text', text: { content: '谁？' }, sessionWebhook }, ALICE).deliver();
    await hearing(fake, addresses.length);
    expect(fake.http.bodies.map(({ msgKey }) => msgKey)).toEqual(addresses.map(() => 'sampleMarkdown'));
    expect(evil.fake.http.bodies).toEqual([]);
    expect(log.lines).toHaveLength(addresses.length);
    await evil.life.stop();
    await evil.fake.stop();
  });

  it('carries many messages with faults, each shown once', async () => {
    const { fake, desk } = it_;
    let sent = 0;
    fake.fault = () => (++sent % 20 === 0 ? (FAULTS[(sent / 20) % 4] ?? null) : null);
    const all = Array.from({ length: 1000 }, (_, at) => `问${at}`);
    for (const [at, text] of all.entries()) fake.say(text, { chat: `cid${at % 50}`, user: `u${at % 50}` }).deliver();
    const heard = await hearing(fake, all.length);
    expect([...heard].sort()).toEqual(all.map((text) => `回${text}`).sort());
    expect(desk.failures).toEqual([]);
  });
});
