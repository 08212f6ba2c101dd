import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openEmptyStore } from '#test/stores.js';
import { SHOWN } from './readme-questions.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
/** How questions stand in a README: with a question mark, as what `ask` is called with, in GraphQL. */
const QUESTIONS: readonly RegExp[] = [
  /(?<question>[\u4e00-\u9fff\d“”+，]+)[？?]/g,
  /zerentu ask (?<question>[\u4e00-\u9fff]\S*)/g,
  /ask\(question: "(?<question>[^"]+)"/g,
];

/** Every question of a README, each once. */
function questionsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = QUESTIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.question ?? []),
  );
  return [...new Set(found)];
}

let engine: GraphQuestionEngine;
beforeAll(async () => {
  const store = await openEmptyStore();
  await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
});

describe('the questions of the READMEs', () => {
  it.each(['README.md', 'README.zh-CN.md'])('of %s are all asked here', (file) => {
    const asked = new Set(SHOWN.map(({ question }) => question));
    const shown = questionsIn(file);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((question) => !asked.has(question))).toEqual([]);
  });

  it('are all shown in a README', () => {
    const shown = new Set([...questionsIn('README.md'), ...questionsIn('README.zh-CN.md')]);
    expect(SHOWN.filter(({ question }) => !shown.has(question))).toEqual([]);
  });

  it.each(SHOWN.map((shown) => [shown.question, shown]))(
    '%s is answered as shown',
    async (question, { after, ...shown }) => {
      const before = after === undefined ? undefined : await engine.ask(after);
      const { status, text } = await engine.ask(question, before?.conversationId);
      expect({ status, says: text.split('\n')[0]?.includes(shown.says) ? shown.says : text }).toEqual({
        status: shown.status,
        says: shown.says,
      });
    },
  );
});
