import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import type { Weighing } from '#src/qa/plan/weighing.js';
import { WEIGHING } from '#src/qa/plan/weights.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openEmptyStore } from '#test/stores.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmptyStore();
  await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
});

const statusUnder = async (weighing: Weighing, question: string) =>
  (await new GraphQuestionEngine({ store, secret: 'a secret of the tests', weighing }).ask(question)).status;

describe('weights', () => {
  it('decide what a topic names', async () => {
    const strict = { ...WEIGHING, link: { ...WEIGHING.link, bias: -50 } };
    expect(await statusUnder(WEIGHING, '谁牵头智能制造？')).toBe('ANSWERED');
    expect(await statusUnder(strict, '谁牵头智能制造？')).toBe('NOT_FOUND');
  });

  it('decide how near two tasks are for a choice', async () => {
    const wide = { ...WEIGHING, bars: { ...WEIGHING.bars, close: 20 } };
    expect(await statusUnder(WEIGHING, '医疗服务谁牵头？')).toBe('ANSWERED');
    expect(await statusUnder(wide, '医疗服务谁牵头？')).toBe('AMBIGUOUS');
  });
});
