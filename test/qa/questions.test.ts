import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openEmptyStore } from '#test/stores.js';
import { ANSWERED, REFUSED } from './asked.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const SECRET = 'a secret of the tests';
let engine: GraphQuestionEngine;
let store: GraphStore;

beforeAll(async () => {
  store = await openEmptyStore();
  await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  engine = new GraphQuestionEngine({ store, secret: SECRET });
});

/** Asks turn by turn in one conversation; returns the last answer. */
async function ask(...turns: string[]) {
  let answer = await engine.ask(turns[0] ?? '');
  for (const turn of turns.slice(1)) answer = await engine.ask(turn, answer.conversationId);
  return answer;
}

describe('questions about the seed', () => {
  it.each(ANSWERED)('%s', async (turns, first, results) => {
    const answer = await ask(...turns.split('|'));
    expect(answer.text.split('\n')[0]).toBe(first);
    expect(answer.status).toBe('ANSWERED');
    expect(answer.evidence.length).toBeGreaterThan(0);
    const names = [...new Set(answer.results.map(({ name }) => name))].sort().join(' ');
    if (results) expect(names).toBe(results);
  });

  it.each(REFUSED.map((question) => [question.slice(0, 30), question]))('refuses %s', async (_, question) => {
    const answer = await ask(question);
    expect(answer.status).toBe('NOT_FOUND');
    expect(answer.results).toEqual([]);
    expect(answer.text).not.toBe('');
  });

  it.each([
    ['水利谁负责', true],
    ['100家学校食堂谁负责', true],
    ['看病谁管', false],
    ['第8项谁牵头', false],
    ['保障措施第四条谁负责', false],
  ])('%s: says so where only the body of the task mentions it (%s)', async (question, said) => {
    expect((await ask(question)).text.includes('是它的内容提到的')).toBe(said);
  });

  it('offers a choice where answers differ, by tokens that can be asked', async () => {
    const answer = await ask('电商谁牵头？');
    expect(answer.status).toBe('AMBIGUOUS');
    expect(answer.choices).toHaveLength(3);
    for (const { token, label } of answer.choices) {
      expect(Buffer.byteLength(token)).toBeLessThanOrEqual(64);
      expect((await ask(token)).text).toContain(label.slice(label.indexOf(' ') + 1));
    }
  });

  it('suggests only what it answers', async () => {
    const asked = await Promise.all(REFUSED.map((question) => ask(question)));
    const suggestions = [...new Set(asked.flatMap((answer) => answer.suggestions))];
    expect(suggestions.length).toBeGreaterThan(5);
    for (const suggestion of suggestions)
      expect([suggestion, (await ask(suggestion)).status]).toEqual([suggestion, 'ANSWERED']);
  });

  it('quotes what stands in the text', async () => {
    const text = (await extractDirective(SEED, readFileSync(SEED))).directive.text;
    for (const [turns] of ANSWERED)
      for (const { quote, start, end } of (await ask(...turns.split('|'))).evidence)
        expect(text.slice(start, end)).toBe(quote);
  });
});

describe('conversations', () => {
  it('are short, and changed or foreign ones start afresh with a word about it', async () => {
    const { conversationId } = await ask('市经信委参与哪些任务？');
    expect(conversationId.length).toBeLessThanOrEqual(512);
    for (const bad of [`${conversationId}x`, conversationId.replace(/^./, 'z'), 'nonsense', 'a.b', 'x'.repeat(600)]) {
      const answer = await engine.ask('谁牵头智能制造？', bad);
      expect(answer.status).toBe('ANSWERED');
      expect(answer.text).toContain('对话已失效');
    }
  });

  it('go on with another engine that knows the secret, and with no other', async () => {
    const { conversationId } = await ask('谁牵头智能制造？');
    const again = await new GraphQuestionEngine({ store, secret: SECRET }).ask('他们的主任是谁？', conversationId);
    expect(again.results.map(({ name }) => name)).toEqual(['于海龙']);
    const other = await new GraphQuestionEngine({ store, secret: 'another secret of tests' }).ask(
      '他们的主任是谁？',
      conversationId,
    );
    expect(other.status).toBe('NOT_FOUND');
  });
});
