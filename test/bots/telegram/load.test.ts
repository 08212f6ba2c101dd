import { expect, it } from 'vitest';
import { FakeTelegram } from '../fake/telegram.js';
import { keepLog, live, until } from './life.js';

const FAULTS = ['too-many', 'server-error', 'drop'] as const;
const COUNT = 2000;

it.each([false, true])(
  'carries thousands of messages, of which one in twenty fails at first (webhook: %s)',
  async (webhook) => {
    const fake = new FakeTelegram({ webhook });
    await fake.start();
    const { desk, up, stop } = live(fake.messenger(keepLog().log));
    await up;
    let sends = 0;
    fake.fault = () => (++sends % 20 === 0 ? (FAULTS[(sends / 20) % 3] ?? null) : null);
    for (let at = 0; at < COUNT; at++) fake.say(`问${at}`, { chat: `c${at % 200}`, user: `c${at % 200}` }).deliver();
    await until(() => desk.sent.length + desk.failures.length === COUNT, 10_000);
    await stop();
    await fake.stop();
    expect(desk.failures).toEqual([]);
    expect(fake.heard).toHaveLength(COUNT);
    expect(new Set(fake.heard.map(({ text }) => text)).size).toBe(COUNT);
  },
  120_000,
);
