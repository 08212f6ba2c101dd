import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openEmptyStore } from '#test/stores.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const { directive, ...facts } = await extractDirective(SEED, readFileSync(SEED));
const SCRAPS = [
  '谁',
  '牵头',
  '配合',
  '负责',
  '哪些',
  '任务',
  '几项',
  '多少',
  '什么时候',
  '是谁',
  '吗',
  '呢',
  '他们',
  '它',
  '主任',
  '局长',
  '市长',
  '副',
  '不',
  '没有',
  '第',
  '8',
  '项',
  '目标',
  '企业',
  '市经信委',
  '市水利局',
  '聊城',
  '济南市',
  '于海龙',
  '张三',
  '智能制造',
  '电商',
  '联席会议',
  '的',
  '和',
  '，',
  '？',
  ' ',
  '#',
  '\u0000',
  '😀',
  '(',
  '[',
  '\\',
  '*',
];
const question = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.constantFrom(...facts.tasks.map(({ title }) => title)), fc.string()), {
    maxLength: 9,
  })
  .map((parts) => parts.join(''));

let engine: GraphQuestionEngine;
beforeAll(async () => {
  const store = await openEmptyStore();
  await store.load(buildGraph({ directive, ...facts }, { rulesVersion: RULES_VERSION }));
  engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
});

describe('odd questions', () => {
  it('always get an answer that keeps its promises, turn after turn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 3 }), async (turns) => {
        let conversation: string | null = null;
        for (const turn of turns) {
          const answer = await engine.ask(turn, conversation);
          conversation = answer.conversationId;
          expect(conversation.length).toBeLessThanOrEqual(512);
          expect(answer.text.trim()).not.toBe('');
          expect(answer.text).not.toMatch(/undefined|null|NaN|\[object/);
          if (answer.status === 'NOT_FOUND') expect([answer.results, answer.evidence]).toEqual([[], []]);
          for (const { start, end, quote } of answer.evidence) expect(directive.text.slice(start, end)).toBe(quote);
          for (const { token } of answer.choices) expect(Buffer.byteLength(token)).toBeLessThanOrEqual(64);
        }
      }),
      { numRuns: 400 },
    );
  });
});
