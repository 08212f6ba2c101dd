import type { QuestionKind } from '../kind.js';
import { unitNames } from '../roles.js';
import { drawSubject } from '../subjects.js';
import { drawUnit, tasksOf } from '../units.js';

/** Roles that a task or a unit does not have. */
export const notStatedKinds: readonly QuestionKind[] = [
  {
    name: 'not-stated/support',
    example: '教育服务谁配合？',
    weight: 0.8,
    phrasings: [
      '{topic}谁配合？',
      '{topic}的配合单位有哪些',
      '谁配合{topic}',
      '{topic}由哪些部门配合',
      '配合{topic}的是谁',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      if (!subject || subject.task.duties.length === 0 || unitNames(subject.task, 'support').length > 0) return null;
      return /配合|协助|参与|协办|会同/.test(subject.task.quote)
        ? null
        : { slots: { topic: subject.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'not-stated/units',
    example: '加大资金投入谁牵头？',
    weight: 0.4,
    phrasings: ['{topic}谁牵头？', '{topic}谁负责', '{topic}有哪些单位参与', '{topic}的责任单位是谁'],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      if (!subject || subject.task.duties.length > 0 || /牵头|责任|配合|负责|主办|协办/.test(subject.task.quote))
        return null;
      return { slots: { topic: subject.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'not-stated/unit-leads',
    example: '市林业局牵头哪些任务？',
    phrasings: ['{unit}牵头哪些任务？', '哪些任务是{unit}牵头的', '由{unit}牵头的有哪些', '{unit}都牵头了啥'],
    draw(facts, random) {
      const drawn = drawUnit(facts, random, ({ unit }) => unit.duties.length > 0 && tasksOf(unit, 'lead').length === 0);
      return drawn && { slots: { unit: drawn.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'not-stated/unit-supports',
    example: '市供销社配合哪些任务？',
    phrasings: ['{unit}配合哪些任务？', '哪些任务要{unit}配合', '需要{unit}配合的有哪几项', '{unit}给谁打配合'],
    weight: 0.6,
    draw(facts, random) {
      const drawn = drawUnit(
        facts,
        random,
        ({ unit }) =>
          unit.duties.length > 0 &&
          unit.duties.every(
            ({ role, task }) =>
              role === 'LEAD' || (role === 'RESPONSIBLE' && !task.duties.some((one) => one.role === 'LEAD')),
          ),
      );
      return drawn && { slots: { unit: drawn.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
];
