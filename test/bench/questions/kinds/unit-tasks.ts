import type { QuestionKind } from '../kind.js';
import { besideLead, drawUnit, tasksOf, titlesOf, type UnitRole } from '../units.js';

const kind = (
  asked: UnitRole,
  example: string,
  phrasings: readonly string[],
  nearMisses: readonly string[] = [],
): QuestionKind => ({
  name: `unit-tasks/${asked}`,
  example,
  phrasings,
  nearMisses,
  weight: 1.5,
  draw(facts, random) {
    const drawn = drawUnit(facts, random, ({ unit }) => tasksOf(unit, asked).length > 0);
    if (!drawn) return null;
    const tasks = titlesOf(tasksOf(drawn.unit, asked));
    const optionalTasks = asked === 'support' ? titlesOf(besideLead(drawn.unit)) : [];
    return { slots: { unit: drawn.words }, expected: { status: 'ANSWERED', tasks, optionalTasks } };
  },
});

/** U牵头哪些任务? U配合哪些? U负责什么? U有哪些任务? */
export const unitTaskKinds: readonly QuestionKind[] = [
  kind(
    'lead',
    '市经信委牵头哪些任务？',
    [
      '{unit}牵头哪些任务？',
      '哪些任务是{unit}牵头的',
      '由{unit}牵头的任务有哪些',
      '{unit}牵头的都有啥',
      '{unit}牵头什么工作',
      '{unit}都牵头了哪几项',
      '列一下{unit}牵头的任务',
      '{unit}当牵头单位的有哪些任务',
      '看看哪几项归{unit}牵头',
    ],
    ['{unit}牵头的任务完成得怎么样了？', '{unit}去年牵头完成了哪些任务'],
  ),
  kind('support', '市经信委配合哪些任务？', [
    '{unit}配合哪些任务？',
    '哪些任务要{unit}配合',
    '需要{unit}配合的有哪几项',
    '{unit}都配合了啥',
    '{unit}作为配合单位的任务',
    '{unit}给哪些任务打配合',
    '列出{unit}配合的任务',
  ]),
  kind(
    'responsible',
    '市经信委负责哪些任务？',
    [
      '{unit}负责哪些任务？',
      '{unit}负责什么',
      '哪些任务是{unit}负责的',
      '由{unit}负责的工作有哪些',
      '{unit}主要负责哪几项',
      '{unit}具体负责点啥',
      '归{unit}负责的任务都有哪些？',
    ],
    ['{unit}负责的任务花了多少钱'],
  ),
  kind('all', '市经信委有哪些任务？', [
    '{unit}有哪些任务？',
    '{unit}要做什么',
    '{unit}参与哪些任务',
    '{unit}的任务有哪些',
    '{unit}都要干些啥',
    '哪些任务跟{unit}有关',
    '{unit}参加了哪些工作',
    '涉及{unit}的任务有哪些',
    '有{unit}的任务都列出来',
    '我们{unit}在这里面要干什么',
  ]),
  {
    name: 'unit-tasks/lead-and-support',
    example: '市卫计委牵头了哪些，配合了哪些？',
    weight: 0.8,
    phrasings: [
      '{unit}牵头了哪些，配合了哪些？',
      '{unit}牵头和配合的任务分别有哪些',
      '{unit}牵头或配合哪些任务',
      '{unit}牵头的、配合的都列一下',
      '{unit}牵头啥、配合啥',
    ],
    draw(facts, random) {
      const drawn = drawUnit(
        facts,
        random,
        ({ unit }) => tasksOf(unit, 'lead').length * tasksOf(unit, 'support').length > 0,
      );
      if (!drawn) return null;
      const tasks = titlesOf([...tasksOf(drawn.unit, 'lead'), ...tasksOf(drawn.unit, 'support')]);
      const optionalTasks = titlesOf(besideLead(drawn.unit));
      return { slots: { unit: drawn.words }, expected: { status: 'ANSWERED', tasks, optionalTasks } };
    },
  },
];
