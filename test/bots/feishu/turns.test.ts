import { expect, it } from 'vitest';
import { Turns } from '#bots/feishu/turns.js';

it('lets only so many requests be open at a time, and goes on after one that fails', async () => {
  const turns = new Turns({ chat: null, second: null, minute: null });
  let open = 0;
  let most = 0;
  const call = async (at: number) => {
    open++;
    most = Math.max(most, open);
    await new Promise(setImmediate);
    open--;
    if (at % 3 === 0) throw new Error('failed');
  };
  const results = await Promise.allSettled(Array.from({ length: 200 }, (_, at) => turns.take('c', () => call(at))));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(133);
  expect(most).toBe(32);
  expect(open).toBe(0);
});

it('lets a chat wait for its turn, and no other', async () => {
  const turns = new Turns({ chat: { points: 2, duration: 1 }, second: null, minute: null });
  const order: string[] = [];
  const say = (chat: string) => turns.take(chat, async () => void order.push(chat));
  await Promise.all([say('a'), say('a'), say('a'), say('b')]);
  expect(order).toEqual(['a', 'a', 'b', 'a']);
});
