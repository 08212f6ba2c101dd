import { pickOr, type QuestionKind } from '../kind.js';
import { besideLead, drawUnit, tasksOf, titlesOf } from '../units.js';

/** Questions that only make sense after one about a unit. */
export const unitFollowUpKinds: readonly QuestionKind[] = [
  {
    name: 'follow-up/unit-support',
    example: '配合的呢？',
    phrasings: ['配合的呢？', '那配合哪些？', '它还配合哪些任务', '配合的任务有哪些'],
    draw(facts, random) {
      const drawn = drawUnit(
        facts,
        random,
        ({ unit }) => tasksOf(unit, 'lead').length > 0 && tasksOf(unit, 'support').length > 0,
      );
      if (!drawn) return null;
      const expected = {
        status: 'ANSWERED' as const,
        tasks: titlesOf(tasksOf(drawn.unit, 'support')),
        optionalTasks: titlesOf(besideLead(drawn.unit)),
      };
      return { slots: {}, before: [`${drawn.words}牵头哪些任务？`], expected };
    },
  },
  {
    name: 'follow-up/other-unit',
    example: '市发改委呢？',
    phrasings: ['{unit}呢？', '那{unit}呢', '换成{unit}呢', '{unit}又牵头哪些'],
    draw(facts, random) {
      const first = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'lead').length > 0);
      const second =
        first && drawUnit(facts, random, ({ unit }) => unit !== first.unit && tasksOf(unit, 'lead').length > 0);
      if (!first || !second) return null;
      return {
        slots: { unit: second.words },
        before: [`${first.words}牵头哪些任务？`],
        expected: { status: 'ANSWERED', tasks: titlesOf(tasksOf(second.unit, 'lead')) },
      };
    },
  },
  {
    name: 'follow-up/person-unit',
    example: '他的单位牵头哪些任务？',
    weight: 0.6,
    phrasings: ['他的单位牵头哪些任务？', '他们单位牵头什么', '他那个单位牵头了哪几项', '他所在单位牵头哪些'],
    draw(facts, random) {
      const drawn = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'lead').length > 0);
      const heads = facts.people.filter(
        ({ posts }) => posts.length === 1 && posts[0]?.head && posts[0]?.unitId === drawn?.unit.id,
      );
      const person = pickOr(random, heads);
      if (!drawn || !person || heads.length > 1) return null;
      return {
        slots: {},
        before: [`${drawn.words}的一把手是谁？`],
        expected: { status: 'ANSWERED', tasks: titlesOf(tasksOf(drawn.unit, 'lead')) },
      };
    },
  },
];
