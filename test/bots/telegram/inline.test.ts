import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Glance } from '#bots/telegram/inline.js';
import { FakeTelegram } from '../fake/telegram.js';
import { REPLIES } from '../replies.js';
import { keepLog, type Lived, live, until } from './life.js';

const { log, lines } = keepLog();
let fake: FakeTelegram;
let lived: Lived;

async function begin(glance?: Glance): Promise<void> {
  lived = live(fake.messenger(log, glance && { glance }));
  await lived.up;
}

async function resultsOf(query: string) {
  const answers = () => fake.calls.filter(({ method }) => method === 'answerInlineQuery');
  const before = answers().length;
  fake.inline(query, 'wang').deliver();
  await until(() => answers().length > before);
  return answers().at(-1)?.params;
}

beforeEach(async () => {
  lines.length = 0;
  fake = new FakeTelegram();
  await fake.start();
});

afterEach(async () => {
  await lived.stop();
  await fake.stop();
});

it('offers the answer as one article, without buttons, for those who asked alone', async () => {
  const asked: [string, string][] = [];
  await begin(async (question, user) => {
    asked.push([question, user]);
    return REPLIES.answer ?? null;
  });
  const answer = await resultsOf(' 谁牵头智能制造 ');
  expect(answer).toMatchObject({ is_personal: true, cache_time: 10 });
  expect(answer?.results).toEqual([
    {
      type: 'article',
      id: 'answer',
      title: '第1项“大力推进智能制造”由市经信委牵头。',
      description: '(牵头单位:市经信委;配合单位:市发改委、市科技局)',
      input_message_content: {
        message_text: expect.stringMatching(/^第1项.*<blockquote>.*<\/blockquote>$/s),
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    },
  ]);
  expect(asked).toEqual([['谁牵头智能制造', '1000']]);
});

it('shows hostile words as they are, and long answers by their first message', async () => {
  await begin(async (question) => REPLIES[question] ?? null);
  expect((await resultsOf('hostile'))?.results).toHaveLength(1);
  expect((await resultsOf('long'))?.results).toHaveLength(1);
});

it('offers nothing for nothing, to those who may not ask, and without a glance', async () => {
  await begin(async () => null);
  expect(await resultsOf('')).toMatchObject({ results: [] });
  expect(await resultsOf('谁牵头')).toMatchObject({ results: [] });
  await lived.stop();
  await begin();
  expect(await resultsOf('谁牵头')).toMatchObject({ results: [] });
  expect(fake.heard).toEqual([]);
});

it('offers nothing where it fails, and goes on', async () => {
  await begin(async (question) => {
    if (question === '坏') throw new Error('broken');
    return REPLIES.refused ?? null;
  });
  expect(await resultsOf('坏')).toMatchObject({ results: [], cache_time: 0 });
  await until(() => lines.join().includes('an inline question was not answered {"error":"broken"}'));
  expect((await resultsOf('好'))?.results).toHaveLength(1);
});

it('answers so many side by side, and leaves the others to the next letter', async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let asked = 0;
  await begin(async () => {
    asked += 1;
    await gate;
    return null;
  });
  for (let at = 0; at < 40; at++) fake.inline(`问${at}`, 'wang').deliver();
  fake.say('问', { chat: 'wang', user: 'wang' }).deliver();
  await until(() => fake.heard.length === 1);
  expect(asked).toBe(16);
  open();
});
