import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalZerentu } from '#src/app/local.js';
import type { FakeMessenger, Fault, Said } from '../fake/fake-messenger.js';
import { FAKES } from './fakes.js';
import { run, seedZerentu, until } from './running.js';

const CHATS = 100;
const TURNS = 100;
/** Share of updates that each fault befalls: sends that fail, deliveries that are repeated, or overtaken. */
const FAULTY = 0.05;
const FAULTS: readonly Fault[] = ['too-many', 'server-error', 'time-out', 'drop'];
/** So many messages are on the way at once, as many as people would send. */
const AT_ONCE = 500;
/** After so many messages the connection is cut, and nonsense sent. */
const CUT_EVERY = 1000;

/** Draws the same numbers in every run (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let zerentu: LocalZerentu;
/** By the number of a task: what is answered to who leads it, and then to who supports it. */
const answers = new Map<number, readonly [string, string]>();
beforeAll(async () => {
  zerentu = await seedZerentu();
  for (let task = 1; task <= 28; task++) {
    const first = await zerentu.ask(`第${task}项任务谁牵头？`);
    const second = await zerentu.ask('谁配合？', first.conversationId);
    answers.set(task, [first.text.split('\n')[0] ?? '', second.text.split('\n')[0] ?? '']);
  }
});
afterAll(() => zerentu.close());

/** What is said as turn `at` of a chat, and the first line that must be answered: two turns ask of one task, the second without naming it. */
function turn(chat: number, at: number): { text: string; answer: string } {
  const task = ((chat * 5 + Math.floor(at / 2) * 3) % 28) + 1;
  const [lead = '', support = ''] = answers.get(task) ?? [];
  return at % 2 === 0 ? { text: `第${task}项任务谁牵头？`, answer: lead } : { text: '谁配合？', answer: support };
}

const LINES = () => new Set([...answers.values()].flat());
/** The answers that a chat has seen, by their first lines; what stands in messages beside them (cards, keyboards) is none. */
function answersIn(fake: FakeMessenger): Map<string, string[]> {
  const lines = LINES();
  const seen = new Map<string, string[]>();
  for (const { chat, text } of fake.heard) {
    const line = text.split('\n').find((one) => lines.has(one.trim()));
    if (line) seen.set(chat, [...(seen.get(chat) ?? []), line.trim()]);
  }
  return seen;
}

/** Says everything, some of it twice, some of it after what was said next in the same chat. */
async function storm(fake: FakeMessenger, draw: () => number): Promise<void> {
  let said = 0;
  const overtaken = new Map<number, Said>();
  for (let at = 0; at < TURNS; at++)
    for (let chat = 0; chat < CHATS; chat++) {
      const message = fake.say(turn(chat, at).text, { chat: `chat-${chat}`, user: `user-${chat}` });
      said += 1;
      if (draw() < FAULTY && at + 1 < TURNS && !overtaken.has(chat)) overtaken.set(chat, message);
      else {
        message.deliver();
        overtaken.get(chat)?.deliver();
        overtaken.delete(chat);
        if (draw() < FAULTY) message.deliver();
      }
      if (said % CUT_EVERY === 0) fake.cut();
      if (said % CUT_EVERY === CUT_EVERY / 2) fake.garble();
      await until(
        () => said - fake.heard.length < AT_ONCE,
        () => `${said} said, ${fake.heard.length} heard`,
      );
    }
}

describe.each(FAKES)('%s', (_, make) => {
  it('answers 10,000 messages with 5 % faults, each once, in the order of its chat', async () => {
    const draw = drawFrom(8);
    const fake = make();
    const running = await run(fake, zerentu);
    fake.fault = () => (draw() < FAULTY ? (FAULTS[Math.floor(draw() * FAULTS.length)] ?? null) : null);
    await storm(fake, draw);
    await until(
      () => [...answersIn(fake).values()].reduce((sum, seen) => sum + seen.length, 0) >= CHATS * TURNS,
      () => `${fake.heard.length} heard; ${running.logged.slice(-20).join('\n')}`,
      60_000,
    );
    await running.stop();
    const seen = answersIn(fake);
    for (let chat = 0; chat < CHATS; chat++) {
      const wanted = Array.from({ length: TURNS }, (_, at) => turn(chat, at).answer);
      expect(seen.get(`chat-${chat}`), `chat ${chat}`).toEqual(wanted);
    }
  }, 300_000);

  it('does not mix the conversations of 100 who ask at once', async () => {
    const fake = make();
    const running = await run(fake, zerentu);
    for (let at = 0; at < 4; at++)
      for (let chat = 0; chat < 100; chat++)
        fake.say(turn(chat, at).text, { chat: `chat-${chat}`, user: `user-${chat}` }).deliver();
    await until(
      () => [...answersIn(fake).values()].reduce((sum, seen) => sum + seen.length, 0) >= 400,
      () => running.logged.join('\n'),
    );
    await running.stop();
    for (let chat = 0; chat < 100; chat++)
      expect(answersIn(fake).get(`chat-${chat}`)).toEqual([0, 1, 2, 3].map((at) => turn(chat, at).answer));
  });
});
