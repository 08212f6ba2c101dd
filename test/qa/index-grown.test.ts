import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.js';
import { type Reading, readKnowledge } from '#src/qa/knowledge/read.js';
import { buildQuestionIndex, type QuestionIndex } from '#src/qa/question-index.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';

const GREEN_ID = 'directive:聊政发(2018)3号';
const REPEAL_TEXT = `聊城市人民政府关于推进低碳发展的实施意见
聊政发〔2020〕1号
一、重点任务
（一）推进低碳改造。（牵头单位：市工业和信息化局）
《聊城市人民政府关于推进绿色发展的实施意见》（聊政发〔2018〕3号）同时废止。
聊城市人民政府
2020年1月6日`;

/** What is done to a graph one after the other; after each the grown index must be what a fresh one is. */
const CHANGES: readonly (readonly [string, (store: GraphStore) => Promise<unknown>])[] = [
  ['a load', (store) => store.load(graphOf(SEED_TEXT))],
  ['another load', (store) => store.load(graphOf(GREEN_TEXT))],
  ['a load of a directive with units that followed others', (store) => store.load(graphOf(REFORM_TEXT))],
  ['a replace', (store) => store.load(graphOf(GREEN_TEXT.replace('节能改造', '节水改造')))],
  ['a load that repeals', (store) => store.load(graphOf(REPEAL_TEXT))],
  ['a replace with fewer people and units', (store) => store.load(graphOf(`${SEED_TEXT.slice(0, 4000)}`))],
  ['a withdrawal of what is repealed', (store) => store.withdraw(GREEN_ID)],
  ['nothing', async () => undefined],
];

let store: GraphStore;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

/** What an index finds of words that stand in many tasks. */
const found = ({ tasks, targets, sections }: QuestionIndex) =>
  ['改造', '智能制造', '互联网'].map((topic) => {
    const terms = [{ weight: 1, spellings: [topic] }];
    const all = [() => true, Number.POSITIVE_INFINITY] as const;
    return [
      tasks.find(topic, terms, ...all),
      targets.find(topic, terms, ...all),
      sections.find(topic, terms, ...all),
    ].map((hits) => hits.map(({ doc: { directive }, ...hit }) => ({ ...hit, directive: directive.id })));
  });

it('an index that grew from change to change is what one made afresh is', async () => {
  let reading: Reading | null = null;
  let index: QuestionIndex | null = null;
  let repealed = 0;
  for (const [change, make] of CHANGES) {
    await make(store);
    reading = await readKnowledge(store, reading);
    index = await buildQuestionIndex(reading, index);
    const fresh = await readKnowledge(store);
    const anew = await buildQuestionIndex(fresh);
    expect(reading.knowledge, change).toEqual(fresh.knowledge);
    expect(index.names.spellings, change).toEqual(anew.names.spellings);
    expect(found(index), change).toEqual(found(anew));
    repealed += reading.knowledge.directives.filter(({ repealedBy }) => repealedBy.length > 0).length;
  }
  expect(repealed).toBeGreaterThan(0);
});

it('an update reads nothing of directives that are as they were', async () => {
  await store.load(graphOf(SEED_TEXT));
  const before = await readKnowledge(store);
  await store.load(graphOf(GREEN_TEXT));
  const after = await readKnowledge(store, before);
  const seed = before.knowledge.tasks[0];
  expect(seed).toBeDefined();
  expect(after.knowledge.taskById.get(seed?.id ?? '')).toBe(seed);
});
