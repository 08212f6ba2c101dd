import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { readKnowledge } from '#src/qa/knowledge/read.js';
import { QUESTION_KINDS } from '#src/qa/plan/kinds.js';
import { termsOf } from '#src/qa/plan/link/terms.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { buildQuestionIndex, type QuestionIndex } from '#src/qa/question-index.js';
import { SoundTable } from '#src/qa/understand/sound.js';
import { intlSegmenter } from '#src/text/segment/segmenter.js';
import { askAll, RecordingStore } from '#test/bench/hostile/ask-all.js';
import type { Material } from '#test/bench/hostile/inputs.js';
import { openEmptyStore } from '#test/stores.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
/** `node test/bench/hostile-questions.mjs` asks 100,000. */
const INPUTS = 2000;

let store: RecordingStore;
let engine: GraphQuestionEngine;
let other: GraphQuestionEngine;
let material: Material;
let index: QuestionIndex;
beforeAll(async () => {
  const graph = await openEmptyStore();
  await graph.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  const reading = await readKnowledge(graph);
  const { knowledge } = reading;
  index = await buildQuestionIndex(reading);
  store = new RecordingStore(graph);
  engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
  other = new GraphQuestionEngine({ store, secret: 'another secret of tests' });
  material = {
    questions: QUESTION_KINDS.flatMap(({ phrasings }) => phrasings.map(({ example }) => example)),
    names: [...knowledge.units.values(), ...knowledge.people, ...knowledge.mentions].map(({ name }) => name),
    topics: knowledge.tasks.flatMap(({ title, section }) => [title, ...section]),
  };
});

describe('hostile questions', () => {
  it('never throw and never get into a Cypher text', async () => {
    const sorts = new Set<string>();
    const bad: unknown[] = [];
    for await (const asked of askAll({ engine, other, store, material }, INPUTS, 1)) {
      sorts.add(asked.sort);
      if (asked.error !== null || asked.heldBy.length > 0) bad.push(asked);
    }
    expect(bad).toEqual([]);
    expect(sorts.size).toBeGreaterThan(12);
  }, 120_000);

  it('would be seen in a Cypher text', async () => {
    const careless = {
      explain(question: string, conversationId?: string | null) {
        store.texts.add(`MATCH (n) WHERE n.name = '${question}' RETURN n`);
        return engine.explain(question, conversationId);
      },
    };
    let held = 0;
    for await (const asked of askAll({ engine: careless, other, store, material }, 50, 2)) held += asked.heldBy.length;
    expect(held).toBeGreaterThan(20);
    store.texts.clear();
  });
});

describe('choices', () => {
  it.each(QUESTION_KINDS.map(({ name }) => [name]))('a made-up one of %s is no choice', async (name) => {
    for (const token of [`#${name}`, `#${name}~~~~~~~~`, `#${name}~nonsense~L~S~x~1~y~c~1~tAAAAAAAA.AAAAAA`])
      expect((await engine.ask(token)).status, token).toBe('NOT_FOUND');
  });

  it('that were changed, or that another secret signed, are no choices', async () => {
    const [choice] = (await engine.ask('电商谁牵头？')).choices;
    const token = choice?.token ?? '';
    expect((await engine.ask(token)).status).toBe('ANSWERED');
    expect((await engine.ask(` ${token}\n`)).status).toBe('ANSWERED');
    for (const forged of [token.replace('lead', 'nobody'), token.slice(0, -1), `${token}x`])
      expect((await engine.ask(forged)).status, forged).toBe('NOT_FOUND');
    expect((await other.ask(token)).status).toBe('NOT_FOUND');
  });
});

describe('long questions', () => {
  const long = '智慧社区、公共交通和农村电商方面我们的情况是这样'.repeat(60);

  it('of little but white space are read whole', async () => {
    expect((await engine.ask(`谁牵头智能制造？${' '.repeat(1500)}`)).text).not.toContain('只看了开头');
  });

  it('are read at their beginning and their end, with a word about it', async () => {
    const { text, intent } = await engine.ask(`${long}，市统计局有什么任务`);
    expect(text).toContain('问题太长，只看了开头和结尾');
    expect(intent).not.toBeNull();
  });

  it('are measured as they are read: one character may be eighteen', async () => {
    expect((await engine.ask('\ufdfa'.repeat(100))).text).toContain('问题太长，只看了开头和结尾');
  });
});

describe('topics of very many words', () => {
  const termsIn = (topic: string) => termsOf(index.tasks, topic, intlSegmenter);

  it('are looked for by each word once, which counts as often as it is said', async () => {
    const [once, often] = [await termsIn('智能制造'), await termsIn('智能制造'.repeat(50))];
    expect(often.known.map(({ spellings }) => spellings)).toEqual(once.known.map(({ spellings }) => spellings));
    for (const [at, { weight }] of once.known.entries()) expect(often.known[at]?.weight).toBeCloseTo(50 * weight);
  });

  it('are looked for by no more words than a title has, single characters by fewer', async () => {
    expect((await termsIn(material.topics.join(''))).known).toHaveLength(40);
    expect((await termsIn('市,的,业,工,人,水,电,农')).known.length).toBeLessThanOrEqual(4);
  });
});

describe('names that are only heard', () => {
  const table = new SoundTable();
  for (const name of ['市发改委', '市发改委办公室', '统计局']) table.add(name);
  const sounds = (words: string) => words.split(' ');

  it.each([
    ['shi fa gai wei qian tou', 0, 7],
    ['qing wen tong ji ju', 2, 3],
    ['qing wen tong ji ju', 0, 0],
    ['tong ji', 0, 0],
    ['', 0, 0],
  ])('%s from %i: the longest that begins there has %i syllables', (words, start, length) => {
    expect(table.longestFrom(sounds(words), start)).toBe(length);
  });

  it.each([
    ['市发该委', 'shi fa gai wei', '市发改委'],
    ['市发该委班公室', 'shi fa gai wei ban gong shi', '市发改委办公室'],
    ['是法盖位', 'shi fa gai wei', null],
    ['统计句', 'tong ji ju', null],
    ['市发改革', 'shi fa gai ge', null],
  ])('%s is heard as a name that half of it is written like', (typed, words, name) => {
    expect(table.heardAs(typed, sounds(words))).toBe(name);
  });
});
