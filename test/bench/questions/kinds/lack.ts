import type { QuestionKind } from '../kind.js';
import { drawUnit, tasksOf, titlesOf } from '../units.js';

/** What is lacking: tasks without a lead, tasks that a unit has no part in. */
export const lackKinds: readonly QuestionKind[] = [
  {
    name: 'lack/lead',
    example: '哪些任务没有牵头单位？',
    weight: 0.3,
    phrasings: [
      '哪些任务没有牵头单位？',
      '没写谁牵头的任务有哪些',
      '没有明确牵头单位的是哪几项任务',
      '哪些任务没人牵头',
    ],
    draw({ knowledge }) {
      const tasks = titlesOf(knowledge.tasks.filter(({ duties }) => !duties.some(({ role }) => role === 'LEAD')));
      if (knowledge.directives.length > 1 || tasks.length === 0 || tasks.length > 40) return null;
      return { slots: {}, expected: { status: 'ANSWERED', tasks } };
    },
  },
  {
    name: 'lack/unit',
    example: '没有市经信委参与的任务有哪些？',
    weight: 0.4,
    phrasings: [
      '没有{unit}参与的任务有哪些？',
      '哪些任务{unit}没参与',
      '{unit}不参与哪些任务',
      '跟{unit}没关系的任务有哪些',
    ],
    draw(facts, random) {
      const { tasks, directives } = facts.knowledge;
      const drawn = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'all').length > 1);
      if (!drawn || directives.length > 1 || tasks.length > 40) return null;
      const own = new Set(titlesOf(tasksOf(drawn.unit, 'all')));
      const others = titlesOf(tasks).filter((title) => !own.has(title));
      // A title that two tasks bear stands for both.
      return others.length > 0 && titlesOf(tasks).length === tasks.length
        ? { slots: { unit: drawn.words }, expected: { status: 'ANSWERED', tasks: others } }
        : null;
    },
  },
];
