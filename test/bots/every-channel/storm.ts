import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalZerentu } from '#src/app/local.js';
import type { FakeMessenger, Fault, Said } from '../fake/fake-messenger.js';
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

/** What chats have seen of the answers, by their first lines; what stands in messages beside them (cards, keyboards) is none. */
class Seen {
  readonly byChat = new Map<string, string[]>();
  readonly #fake: FakeMessenger;
  readonly #lines = new Set([...answers.values()].flat());
  #read = 0;
  #count = 0;

  constructor(fake: FakeMessenger) {
    this.#fake = fake;
  }

  get count(): number {
    for (; this.#read < this.#fake.heard.length; this.#read++) {
      const { chat = '', text = '' } = this.#fake.heard[this.#read] ?? {};
      const line = text.split('\n').find((one) => this.#lines.has(one.trim()));
      if (!line) continue;
      this.#count += 1;
      this.byChat.set(chat, [...(this.byChat.get(chat) ?? []), line.trim()]);
    }
    return this.#count;
  }
}

/** Says everything, some of it twice, some of it after what was said next in the same chat. */
async function storm(fake: FakeMessenger, seen: Seen, draw: () => number): Promise<void> {
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
        () => said - seen.count < AT_ONCE,
        () => `${said} said, ${seen.count} answered`,
      );
    }
}

/** Tests that a channel keeps its promises while its messenger fails it. */
export const stormOver = (name: string, make: () => FakeMessenger) =>
  describe(name, () => {
    it('answers 10,000 messages with 5 % faults, each once, in the order of its chat', async () => {
      const draw = drawFrom(8);
      const fake = make();
      const running = await run(fake, zerentu);
      const seen = new Seen(fake);
      fake.fault = () => (draw() < FAULTY ? (FAULTS[Math.floor(draw() * FAULTS.length)] ?? null) : null);
      await storm(fake, seen, draw);
      await until(
        () => seen.count >= CHATS * TURNS,
        () => `${seen.count} answered; ${running.logged.slice(-20).join('\n')}`,
        60_000,
      );
      await running.stop();
      for (let chat = 0; chat < CHATS; chat++) {
        const wanted = Array.from({ length: TURNS }, (_, at) => turn(chat, at).answer);
        expect(seen.byChat.get(`chat-${chat}`), `chat ${chat}`).toEqual(wanted);
      }
    }, 300_000);

    it('does not mix the conversations of 100 who ask at once', async () => {
      const fake = make();
      const running = await run(fake, zerentu);
      const seen = new Seen(fake);
      for (let at = 0; at < 4; at++)
        for (let chat = 0; chat < 100; chat++)
          fake.say(turn(chat, at).text, { chat: `chat-${chat}`, user: `user-${chat}` }).deliver();
      await until(
        () => seen.count >= 400,
        () => running.logged.join('\n'),
      );
      await running.stop();
      for (let chat = 0; chat < 100; chat++)
        expect(seen.byChat.get(`chat-${chat}`)).toEqual([0, 1, 2, 3].map((at) => turn(chat, at).answer));
    });
  });
