import type { KnownTask, KnownUnit } from '#src/qa/knowledge/types.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { drawUnit, tasksOf, titlesOf, type UnitRole } from '../units.js';

/** Tasks in which both have such a role. */
export const both = (a: KnownUnit, b: KnownUnit, ofA: UnitRole, ofB: UnitRole): KnownTask[] => {
  const others = new Set(tasksOf(b, ofB));
  return tasksOf(a, ofA).filter((task) => others.has(task));
};

const joint = (
  name: string,
  [ofA, ofB]: readonly [UnitRole, UnitRole],
  example: string,
  phrasings: readonly string[],
): QuestionKind => ({
  name: `joint/${name}`,
  example,
  phrasings,
  draw(facts, random) {
    const a = drawUnit(facts, random, ({ unit }) => tasksOf(unit, ofA).length > 0);
    const b = a && drawUnit(facts, random, ({ unit }) => unit !== a.unit && both(a.unit, unit, ofA, ofB).length > 0);
    if (!a || !b) return null;
    const tasks = titlesOf(both(a.unit, b.unit, ofA, ofB));
    return { slots: { unit: a.words, unit2: b.words }, expected: { status: 'ANSWERED', tasks } };
  },
});

/** What two units share, and what one has in a section. */
export const jointKinds: readonly QuestionKind[] = [
  joint('support', ['support', 'support'], '市发改委和市科技局一起配合的任务有哪些？', [
    '{unit}和{unit2}一起配合的任务有哪些？',
    '哪些任务是{unit}、{unit2}都配合的',
    '{unit}跟{unit2}共同配合了哪些任务',
    '{unit}与{unit2}同时作为配合单位的任务',
    '{unit}和{unit2}都要配合的是哪几项',
  ]),
  joint('participants', ['all', 'all'], '市发改委和市科技局共同参与哪些任务？', [
    '{unit}和{unit2}共同参与哪些任务？',
    '{unit}跟{unit2}都参与的任务有哪些',
    '哪些任务{unit}和{unit2}都有份',
    '{unit}、{unit2}一起参与的任务是哪几项',
    '既有{unit}又有{unit2}的任务有哪些',
  ]),
  joint('lead-and-support', ['lead', 'support'], '市经信委牵头、市科技局配合的任务有哪些？', [
    '{unit}牵头、{unit2}配合的任务有哪些？',
    '{unit}牵头的任务里哪些由{unit2}配合',
    '{unit2}配合{unit}的任务有哪些',
    '哪些任务是{unit}牵头、{unit2}配合的',
    '{unit}牵头，{unit2}配合的是哪几项',
  ]),
  {
    name: 'unit-tasks/section',
    example: '市经信委在“互联网+”农业方面有哪些任务？',
    phrasings: [
      '{unit}在{section}方面有哪些任务？',
      '{section}里{unit}参与哪些任务',
      '{section}这部分有哪些任务跟{unit}有关',
      '{unit}在{section}这一块要干什么',
      '{section}部分，{unit}有什么任务',
    ],
    draw(facts, random) {
      const section = pickOr(random, facts.sections);
      const here = section && new Set(section.tasks);
      const drawn = here && drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'all').some((task) => here.has(task)));
      if (!section || !drawn) return null;
      const tasks = titlesOf(tasksOf(drawn.unit, 'all').filter((task) => here?.has(task)));
      return { slots: { unit: drawn.words, section: section.words }, expected: { status: 'ANSWERED', tasks } };
    },
  },
];
