import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DingtalkMessenger, type DingtalkTimings } from '#bots/dingtalk/dingtalk-messenger.js';
import type { Reply } from '#bots/port/reply.js';
import { hearing, TestLife, TestLog, type World, world } from './life.js';
import { saying, TestDesk } from './test-desk.js';

const ALICE = { chat: 'cid1', user: 'manager1' };
const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

let it_: World;
const printed = vi.fn();
const unhandled = vi.fn();
beforeEach(async () => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(printed);
  process.on('unhandledRejection', unhandled);
  it_ = await world();
});
afterEach(async () => {
  await it_.life.stop();
  await it_.fake.stop();
  process.off('unhandledRejection', unhandled);
  vi.restoreAllMocks();
  expect(printed.mock.calls).toEqual([]);
  expect(unhandled.mock.calls).toEqual([]);
});

/** A messenger of its own with short times, for servers that do not answer. */
const messengerFor = (apiRoot: string, times: Partial<DingtalkTimings>) =>
  new DingtalkMessenger({
    config: { ...it_.fake.config, apiRoot, oapiRoot: apiRoot },
    log: new TestLog(),
    timings: { connect: 5000, request: 5000, heartbeat: 5000, firstPause: 5, tooFast: 5, ...times },
  });

describe('dingtalk: a life', () => {
  it('answers the pings of DingTalk', async () => {
    await vi.waitFor(() => expect(it_.fake.pongs).toBe(1));
  });

  it('rejects when the connection is cut, and the next life gets what was not acknowledged', async () => {
    const { fake, desk, messenger, life } = it_;
    fake.cut();
    fake.say('谁？', ALICE).deliver();
    expect(String(await life.ended())).toBe('DingtalkError: DingTalk: the connection was closed');
    const next = new TestLife(messenger, desk);
    expect(await hearing(fake, 1)).toEqual(['回谁？']);
    expect(await next.stop()).toBe('resolved');
  });

  it('still sends the answers of a life that has ended', async () => {
    const { fake, desk, life } = it_;
    let give: (reply: Reply) => void = () => undefined;
    desk.answer = () => new Promise((resolve) => (give = resolve));
    fake.say('谁？', ALICE).deliver();
    await vi.waitFor(() => expect(desk.taken).toHaveLength(1));
    fake.cut();
    await life.ended();
    give(saying('市经信委'));
    expect(await hearing(fake, 1)).toEqual(['市经信委']);
  });

  it('rejects when DingTalk asks to connect again, with all that came acknowledged', async () => {
    const { fake, life } = it_;
    for (let at = 0; at < 50; at++) fake.say('谁？', ALICE).deliver();
    fake.rotate();
    expect(String(await life.ended())).toBe('DingtalkError: DingTalk: asked to connect again');
    await hearing(fake, 50);
    expect([fake.acknowledged.length, fake.connections]).toEqual([50, 0]);
  });

  it('drops frames that it cannot read, and goes on', async () => {
    const { fake, log, life } = it_;
    fake.garble();
    fake.say('谁？', ALICE).deliver();
    expect(await hearing(fake, 1)).toEqual(['回谁？']);
    expect(log.lines.filter((line) => line.includes('a frame could not be read')).length).toBeGreaterThanOrEqual(6);
    expect(log.lines.filter((line) => line.includes('a message could not be read'))).toHaveLength(4);
    expect(life.ups).toBe(1);
    for (const secret of fake.http.secrets) expect(log.lines.join('\n')).not.toContain(secret);
  });

  it('finishes what was taken when it stops, and takes nothing new', async () => {
    const { fake, desk, life } = it_;
    let give: (reply: Reply) => void = () => undefined;
    desk.answer = () => new Promise((resolve) => (give = resolve));
    fake.say('谁？', ALICE).deliver();
    await vi.waitFor(() => expect(fake.acknowledged).toHaveLength(1));
    life.stopping.abort();
    fake.say('还有呢？', ALICE).deliver();
    fake.raw('no frame');
    await vi.waitFor(() => expect(it_.log.lines).toHaveLength(1));
    expect(fake.connections).toBe(1);
    give(saying('市经信委'));
    expect(await life.ended()).toBe('resolved');
    expect(await hearing(fake, 1)).toEqual(['市经信委']);
    expect([desk.taken.length, fake.acknowledged.length]).toEqual([1, 1]);
    await vi.waitFor(() => expect(fake.connections).toBe(0));
  });

  it('resolves when it is stopped before it is connected', async () => {
    const life = new TestLife(it_.messenger, new TestDesk());
    expect(await life.stop()).toBe('resolved');
    const controller = new AbortController();
    controller.abort();
    const up = vi.fn();
    await it_.messenger.run({ desk: new TestDesk(), up, stopping: controller.signal });
    expect([life.ups, up.mock.calls.length]).toEqual([0, 0]);
  });

  it('rejects when its credentials are refused, without telling them', async () => {
    const { fake, messenger, log } = it_;
    fake.admits = false;
    const refused = await new TestLife(messenger, new TestDesk()).ended();
    expect(String(refused)).toBe('DingtalkError: DingTalk: authFailed (status 401)');
    for (const secret of fake.http.secrets) expect(`${JSON.stringify(refused)}${log.lines}`).not.toContain(secret);
  });

  it('rejects when nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const life = new TestLife(messengerFor(`http://127.0.0.1:${port}`, {}), new TestDesk());
    expect(String(await life.ended())).toBe('DingtalkError: DingTalk: ECONNREFUSED');
  });

  for (const [what, gives, why] of [
    ['where it asks for a place to connect to', '', 'no answer in time'],
    ['where it connects', 'wss://127.0.0.1', 'no connection in time'],
    ['with an address that is none', 'wss://%', 'no place to connect to was given'],
    ['with an address of another kind', 'https://127.0.0.1', 'no place to connect to was given'],
  ] as const)
    it(`rejects when no answer comes ${what}`, async () => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        const { port } = server.address() as AddressInfo;
        const endpoint = gives.startsWith('wss://1') ? `ws://127.0.0.1:${port}/connect` : gives;
        const json = JSON.stringify({ endpoint, ticket: 't' });
        socket.on('data', (data) => {
          if (gives && String(data).startsWith('POST'))
            socket.write(
              `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${json.length}\r\n\r\n${json}`,
            );
        });
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const life = new TestLife(
        messengerFor(`http://127.0.0.1:${port}`, gives ? { connect: 50 } : { request: 50 }),
        new TestDesk(),
      );
      expect(String(await life.ended())).toBe(`DingtalkError: DingTalk: ${why}`);
      server.close();
    });

  it('keeps a quiet connection by pings', async () => {
    const { fake } = it_;
    const life = new TestLife(messengerFor(fake.config.apiRoot, { heartbeat: 50 }), new TestDesk());
    await life.up();
    await vi.waitFor(() => expect(fake.pings).toBeGreaterThan(3));
    expect(fake.connections).toBe(2);
    expect(await life.stop()).toBe('resolved');
  });

  it('rejects when its pings are not answered', async () => {
    const { fake } = it_;
    const life = new TestLife(messengerFor(fake.config.apiRoot, { heartbeat: 50 }), new TestDesk());
    await life.up();
    fake.freeze();
    expect(String(await life.ended())).toBe('DingtalkError: DingTalk: the connection was closed');
  });

  it('tells no secret of sending', async () => {
    const { fake, desk, log } = it_;
    fake.fault = () => 'too-many';
    fake.say('谁？', ALICE).deliver();
    fake.sessions = 'ended';
    fake.say('谁？', ALICE).deliver();
    await vi.waitFor(() => expect(desk.failures).toHaveLength(2));
    const told =
      desk.failures.map((error) => `${error} ${JSON.stringify(error)} ${(error as Error).stack}`).join() +
      log.lines.join();
    for (const secret of fake.http.secrets) expect(told).not.toContain(secret);
  });
});
