import { heads, inOneUnit, namesOf, unitIds } from '../holders.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { dutiesFor } from '../roles.js';
import { drawSubject } from '../subjects.js';
import { tasksOf, titlesOf, type UnitRole } from '../units.js';

const unitTasks = (asked: UnitRole, example: string, phrasings: readonly string[]): QuestionKind => ({
  name: `multi-hop/person-unit-${asked}`,
  example,
  phrasings,
  weight: 0.6,
  draw(facts, random) {
    const person = pickOr(random, facts.people.filter(inOneUnit));
    const unit = person && facts.knowledge.units.get(unitIds(person)[0] ?? '');
    const tasks = unit ? titlesOf(tasksOf(unit, asked)) : [];
    return person && tasks.length > 0
      ? { slots: { person: person.name }, expected: { status: 'ANSWERED', tasks } }
      : null;
  },
});

/** What follows from a person's post, and who follows from a task. */
export const multiHopKinds: readonly QuestionKind[] = [
  {
    name: 'multi-hop/lead-head',
    example: '智能制造牵头单位的一把手是谁？',
    phrasings: [
      '{topic}牵头单位的一把手是谁？',
      '{topic}牵头单位的负责人是谁',
      '牵头{topic}的单位，一把手是谁',
      '{topic}牵头部门的负责人叫什么',
      '牵头{topic}的那个部门的一把手是哪位',
      '谁是{topic}牵头单位的主要负责人',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'topic', 'title', 'number']);
      if (!subject) return null;
      const ids = [...new Set(dutiesFor(subject.task, 'lead').map(({ unitId }) => unitId))];
      const people = ids.map((id) => heads(facts, id));
      if (ids.length === 0 || people.some((list) => list.length !== 1)) return null;
      return { slots: { topic: subject.words }, expected: { status: 'ANSWERED', people: namesOf(people.flat()) } };
    },
  },
  unitTasks('lead', '于海龙的单位牵头哪些任务？', [
    '{person}的单位牵头哪些任务？',
    '{person}所在的单位牵头了什么',
    '{person}那个单位牵头哪几项',
    '{person}他们单位牵头的任务有哪些',
    '{person}所在部门牵头哪些工作',
  ]),
  unitTasks('all', '于海龙的单位有哪些任务？', [
    '{person}的单位有哪些任务？',
    '{person}所在单位参与哪些任务',
    '{person}他们单位要干什么',
    '{person}那个部门有啥任务',
    '{person}单位涉及的任务都有哪些',
  ]),
];
