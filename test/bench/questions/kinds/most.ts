import type { KnownUnit } from '#src/qa/knowledge/types.js';
import { type Facts, isCollective } from '../facts.js';
import type { Drawn, QuestionKind } from '../kind.js';
import type { Expected } from '../question.js';
import { drawUnit, tasksOf } from '../units.js';
import { both } from './joint.js';

/** Who has most of something: every unit with the most, `null` where nobody stands out. */
function most(facts: Facts, count: (unit: KnownUnit) => number): Expected | null {
  const counted = [...facts.knowledge.units.values()].map((unit) => ({ unit, count: count(unit) }));
  const top = Math.max(...counted.map((one) => one.count));
  const first = counted.filter((one) => one.count === top);
  if (top < 2 || first.length > 2 || first.some(({ unit }) => isCollective(unit.name))) return null;
  return { status: 'ANSWERED', units: first.map(({ unit }) => facts.spellingsOf(unit.id)) };
}

const asked = (expected: Expected | null): Drawn | null => expected && { slots: {}, expected };

/** Who does most, who works with whom, which of two does more. */
export const mostKinds: readonly QuestionKind[] = [
  {
    name: 'most/lead',
    example: '哪个单位牵头的任务最多？',
    weight: 0.4,
    phrasings: [
      '哪个单位牵头的任务最多？',
      '牵头任务最多的是谁',
      '谁牵头的任务最多',
      '牵头最多的部门是哪个',
      '哪家牵头得最多啊',
      '哪个部门牵头项目数排第一',
    ],
    draw: (facts) => asked(most(facts, (unit) => tasksOf(unit, 'lead').length)),
  },
  {
    name: 'most/participants',
    example: '哪个单位参与的任务最多？',
    weight: 0.4,
    phrasings: [
      '哪个单位参与的任务最多？',
      '参与任务最多的单位是谁',
      '谁的任务最多',
      '任务最多的部门是哪个',
      '哪家单位身上任务最多',
      '谁参与得最多',
    ],
    draw: (facts) => asked(most(facts, (unit) => tasksOf(unit, 'all').length)),
  },
  {
    name: 'most/partner',
    example: '和市经信委一起参与任务最多的单位是哪个？',
    weight: 0.6,
    phrasings: [
      '和{unit}一起参与任务最多的单位是哪个？',
      '跟{unit}合作最多的单位是谁',
      '{unit}跟哪个单位合作最多',
      '{unit}和谁打交道最多',
      '哪家单位与{unit}共同的任务最多',
    ],
    draw(facts, random) {
      const drawn = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'all').length > 1);
      const expected =
        drawn && most(facts, (unit) => (unit === drawn.unit ? 0 : both(unit, drawn.unit, 'all', 'all').length));
      return drawn && expected ? { slots: { unit: drawn.words }, expected } : null;
    },
  },
  {
    name: 'compare/lead',
    example: '市经信委和市发改委谁牵头的任务多？',
    weight: 0.7,
    phrasings: [
      '{unit}和{unit2}谁牵头的任务多？',
      '{unit}跟{unit2}比，哪个牵头的任务更多',
      '{unit}、{unit2}哪家牵头任务多',
      '牵头任务是{unit}多还是{unit2}多',
      '{unit}和{unit2}，谁牵头得多一些',
    ],
    draw(facts, random) {
      const a = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'lead').length > 0);
      const of = (unit: KnownUnit) => tasksOf(unit, 'lead').length;
      const b = a && drawUnit(facts, random, ({ unit }) => unit !== a.unit && of(unit) > 0 && of(unit) !== of(a.unit));
      if (!a || !b) return null;
      const winner = of(a.unit) > of(b.unit) ? a.unit : b.unit;
      return {
        slots: { unit: a.words, unit2: b.words },
        expected: { status: 'ANSWERED', units: [facts.spellingsOf(winner.id)] },
      };
    },
  },
];
