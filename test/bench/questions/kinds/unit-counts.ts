import { pickOr, type QuestionKind } from '../kind.js';
import { unitNames } from '../roles.js';
import { drawSubject } from '../subjects.js';
import { besideLead, drawUnit, tasksOf, titlesOf, type UnitRole } from '../units.js';

const unitCount = (asked: UnitRole, example: string, phrasings: readonly string[]): QuestionKind => ({
  name: `count/unit-${asked}`,
  example,
  phrasings,
  draw(facts, random) {
    const drawn = drawUnit(facts, random, ({ unit }) => {
      const tasks = tasksOf(unit, asked);
      return (
        tasks.length > 0 &&
        titlesOf(tasks).length === tasks.length &&
        (asked !== 'support' || besideLead(unit).length === 0)
      );
    });
    return (
      drawn && {
        slots: { unit: drawn.words },
        expected: { status: 'ANSWERED', count: tasksOf(drawn.unit, asked).length },
      }
    );
  },
});

/** How many tasks a unit has, and how many units a task. */
export const countKinds: readonly QuestionKind[] = [
  unitCount('lead', '市商务局牵头几项任务？', [
    '{unit}牵头几项任务？',
    '{unit}一共牵头多少项',
    '由{unit}牵头的有几项',
    '{unit}牵头的任务总共有多少个',
    '数一下{unit}牵头了几项任务',
    '有几项任务是{unit}牵头的',
  ]),
  unitCount('support', '市商务局配合几项任务？', [
    '{unit}配合几项任务？',
    '{unit}配合的任务有多少项',
    '需要{unit}配合的任务一共几项',
    '{unit}总共要配合多少项任务',
    '有多少项任务要{unit}配合',
  ]),
  unitCount('all', '市商务局参与几项任务？', [
    '{unit}参与几项任务？',
    '{unit}一共有多少项任务',
    '{unit}总共涉及几项任务',
    '有{unit}参与的任务共有多少项',
    '{unit}身上有几项任务啊',
  ]),
  {
    name: 'count/task-support',
    example: '智能制造有几个配合单位？',
    phrasings: [
      '{topic}有几个配合单位？',
      '配合{topic}的单位有多少个',
      '{topic}一共几家单位配合',
      '{topic}的配合单位共有多少家',
      '{topic}有多少个部门配合',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      const count = subject ? unitNames(subject.task, 'support').length : 0;
      return subject && count > 0 ? { slots: { topic: subject.words }, expected: { status: 'ANSWERED', count } } : null;
    },
  },
  {
    name: 'count/task-participants',
    example: '智能制造有多少个单位参与？',
    phrasings: [
      '{topic}有多少个单位参与？',
      '参与{topic}的单位一共几家',
      '{topic}涉及几个部门',
      '{topic}总共有多少家单位参加',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      const count = subject ? unitNames(subject.task, 'participants').length : 0;
      return subject && count > 0 ? { slots: { topic: subject.words }, expected: { status: 'ANSWERED', count } } : null;
    },
  },
  {
    name: 'count/directive',
    example: '文件一共有多少项任务？',
    weight: 0.3,
    phrasings: ['文件一共有多少项任务？', '这份文件总共几项任务', '里面一共列了多少项任务', '全文共有几项任务？'],
    draw({ knowledge }, random) {
      const { tasks, targets, directives } = knowledge;
      if (directives.length !== 1 || tasks.length === 0) return null;
      const units = new Set(tasks.flatMap(({ duties }) => duties.map(({ unitId }) => unitId)));
      const what = pickOr(random, ['tasks', 'targets', 'units'] as const);
      if (what === 'targets' && targets.length > 0)
        return {
          slots: {},
          expected: { status: 'ANSWERED', count: targets.length },
          phrasings: ['文件里一共有多少个目标？', '这份文件定了几个目标', '目标总共有多少个', '一共提了多少个指标'],
        };
      if (what === 'units' && units.size > 0)
        return {
          slots: {},
          expected: { status: 'ANSWERED', count: units.size },
          phrasings: [
            '文件一共涉及多少个单位？',
            '这份文件里有任务的单位有几个',
            '总共多少家单位有任务',
            '承担任务的单位一共有几家',
          ],
        };
      return { slots: {}, expected: { status: 'ANSWERED', count: tasks.length } };
    },
  },
];
