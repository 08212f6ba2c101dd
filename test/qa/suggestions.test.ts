import { describe, expect, it } from 'vitest';
import { readKnowledge } from '#src/qa/knowledge/read.js';
import type { Knowledge } from '#src/qa/knowledge/types.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { loadWorld } from '#test/bench/questions/open-world.js';
import { SEED } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';

/** What a suggested question promises: the kind that answers it. */
const PROMISED: readonly (readonly [asks: RegExp, intent: string])[] = [
  [/^谁(?:牵头|配合).+？$/, 'TASK_UNITS'],
  [/.谁负责？$/, 'TASK_UNITS'],
  [/.的目标是多少？$/, 'TARGETS'],
  [/.参与哪些任务？$/, 'UNIT_TASKS'],
  [/.是谁？$/, 'PERSON_OF_POST'],
];
const promisedBy = (suggestion: string) => PROMISED.find(([asks]) => asks.test(suggestion))?.[1];

/** Questions of every kind that suggestions are made for: answered, refused, about each task and unit and about none. */
const questionsAbout = ({ tasks, units }: Knowledge) => [
  ...tasks.flatMap(({ title }) => [`谁牵头${title}`, `谁配合${title}`, `${title}要花多少钱`, `${title}的目标`]),
  ...[...units.values()].flatMap(({ name }) => [`${name}牵头哪些任务`, `${name}的主任是谁`]),
  ...[
    '2018年要完成哪些？',
    '2020年要完成哪些？',
    '第99项谁牵头',
    '你好',
    '谁牵头养猪',
    '哪个单位牵头最多',
    '目标有哪些',
  ],
];

describe('what is suggested', () => {
  it.each([SEED, 2, 9, 17, 29, 62])('about directive %s is answered by the kind that it promises', async (source) => {
    const store = await openEmptyStore();
    await loadWorld(store, { name: `${source}`, sources: [source] });
    const engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
    const suggestions = new Set<string>();
    for (const question of questionsAbout((await readKnowledge(store)).knowledge))
      for (const suggestion of (await engine.ask(question)).suggestions) suggestions.add(suggestion);
    expect(suggestions.size).toBeGreaterThan(10);
    const told = [];
    for (const suggestion of suggestions) {
      const { intent, status } = await engine.ask(suggestion);
      told.push([suggestion, intent, status !== 'NOT_FOUND']);
    }
    expect(told).toEqual([...suggestions].map((suggestion) => [suggestion, promisedBy(suggestion), true]));
  });
});
