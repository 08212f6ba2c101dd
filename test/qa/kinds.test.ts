import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import type { Answer } from '#src/qa/answer/types.js';
import { readKnowledge } from '#src/qa/knowledge/read.js';
import { type Phrasing, phrasingOf } from '#src/qa/plan/kind.js';
import { kindNamed, QUESTION_KINDS } from '#src/qa/plan/kinds.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { buildQuestionIndex, type QuestionIndex } from '#src/qa/question-index.js';
import { understand } from '#src/qa/understand/question.js';
import { openEmptyStore } from '#test/stores.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
/** Kinds that refuse, and those that go on with an answer before. */
const REFUSING = [
  'SMALL_TALK',
  'NEVER_STATED',
  'NOT_READ',
  'UNKNOWN_DIRECTIVE',
  'UNKNOWN_PLACE',
  'UNKNOWN_UNIT',
  'MORE',
  'WHY',
];
const PHRASINGS = QUESTION_KINDS.flatMap((kind) => kind.phrasings.map((phrasing) => ({ kind, phrasing })));

let index: QuestionIndex;
let engine: GraphQuestionEngine;
beforeAll(async () => {
  const store = await openEmptyStore();
  await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  index = await buildQuestionIndex(await readKnowledge(store));
  engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
});

/** Asks the example of a phrasing, after the question that goes before it. */
async function askExample({ example, after }: Phrasing): Promise<Answer> {
  const before = after === undefined ? undefined : await engine.ask(after);
  return engine.ask(example, before?.conversationId);
}

const skeletonOf = (question: string) => understand(question, index.names).skeleton;

describe('kinds of questions', () => {
  it('have names of their own, and so have their phrasings within one kind', () => {
    expect(new Set(QUESTION_KINDS.map(({ name }) => name)).size).toBe(QUESTION_KINDS.length);
    for (const { phrasings } of QUESTION_KINDS)
      expect(new Set(phrasings.map(({ name }) => name)).size).toBe(phrasings.length);
  });

  it('go before kinds that there are', () => {
    const names = new Set(QUESTION_KINDS.map(({ name }) => name));
    for (const { before } of QUESTION_KINDS) for (const name of Object.keys(before)) expect(names).toContain(name);
  });

  it('never go before each other in a circle', () => {
    const circles: string[] = [];
    const open: string[] = [];
    const visit = (name: string) => {
      if (open.includes(name)) circles.push([...open.slice(open.indexOf(name)), name].join(' > '));
      else {
        open.push(name);
        for (const next of Object.keys(kindNamed(name)?.before ?? {})) visit(next);
        open.pop();
      }
    };
    for (const { name } of QUESTION_KINDS) visit(name);
    expect(circles).toEqual([]);
  });

  it.each(PHRASINGS.map(({ kind, phrasing }) => [`${kind.name}/${phrasing.name}`, phrasing.example, kind, phrasing]))(
    '%s: %s',
    async (_, example, kind, phrasing) => {
      expect(phrasingOf(kind, skeletonOf(example))?.name).toBe(phrasing.name);
      for (const nearMiss of phrasing.nearMisses)
        expect([nearMiss, phrasingOf(kind, skeletonOf(nearMiss))]).not.toEqual([nearMiss, phrasing]);
      expect((await askExample(phrasing)).intent).toBe(kind.name);
    },
  );

  it.each(QUESTION_KINDS.map((kind) => [kind.name, kind]))('%s answers or refuses as it should', async (name, kind) => {
    const answers = await Promise.all(kind.phrasings.map(askExample));
    const answered = answers.some(({ status }) => status === 'ANSWERED');
    expect(answered).toBe(!REFUSING.includes(name));
  });

  it.each(PHRASINGS.map(({ phrasing: { example } }) => [example]))(
    'an order is stated between the kinds that claim %s',
    (example) => {
      const claiming = QUESTION_KINDS.filter((kind) => phrasingOf(kind, skeletonOf(example)));
      const unordered = claiming.flatMap((one, at) =>
        claiming
          .slice(at + 1)
          .flatMap((other) =>
            other.name in one.before || one.name in other.before ? [] : [`${one.name} and ${other.name}`],
          ),
      );
      expect(unordered).toEqual([]);
    },
  );
});
