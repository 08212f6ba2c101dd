import type { KnownTask } from '#src/qa/knowledge/types.js';
import { pickOr, type QuestionKind } from '../kind.js';
import type { Names } from '../question.js';
import { drawSubject } from '../subjects.js';
import { titlesOf } from '../units.js';

/** A partial ISO date as texts and answers print it. */
export function dateWords(date: string): Names[] {
  const [year = '', month, day] = date.split('-');
  if (!month) return [year];
  const words = day ? [`${year}年${Number(month)}月${Number(day)}日`] : [`${year}年${Number(month)}月`];
  return [[...words, date, ...(month === '12' ? [`${year}年底`, `${year}年年底`] : [])]];
}

const datesOf = ({ deadline, targets }: KnownTask): string[] => [
  ...new Set([...(deadline ? [deadline] : []), ...targets.flatMap((target) => target.deadline ?? [])]),
];

/** When a task is due, and what is due in a year. */
export const deadlineKinds: readonly QuestionKind[] = [
  {
    name: 'deadline/task',
    example: '绿色智慧住区什么时候完成？',
    weight: 1.2,
    phrasings: [
      '{topic}什么时候完成？',
      '{topic}的完成时限是什么时候',
      '{topic}啥时候要弄完',
      '{topic}截止到什么时候',
      '{topic}要在哪年完成',
      '{topic}的时间要求是什么',
      '什么时候要完成{topic}',
      '{topic}完成时间',
    ],
    draw(facts, random) {
      const subject = drawSubject(
        facts,
        random,
        ['topic', 'topic', 'title', 'number'],
        (task) => datesOf(task).length === 1,
      );
      const [date] = subject ? datesOf(subject.task) : [];
      if (!subject || !date) return null;
      return { slots: { topic: subject.words }, expected: { status: 'ANSWERED', values: dateWords(date) } };
    },
  },
  {
    name: 'not-stated/deadline',
    example: '制造业新模式什么时候完成？',
    weight: 0.5,
    phrasings: ['{topic}什么时候完成？', '{topic}的完成时限是什么时候', '{topic}要在哪年完成', '{topic}截止到什么时候'],
    draw(facts, random) {
      const subject = drawSubject(facts, random, 'topic');
      if (!subject || datesOf(subject.task).length > 0 || /20\d\d|年底|月底|每年|季度/.test(subject.task.quote))
        return null;
      return { slots: { topic: subject.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'deadline/year',
    example: '哪些任务要在2018年完成？',
    weight: 0.6,
    phrasings: [
      '哪些任务要在{year}年完成？',
      '{year}年要完成的任务有哪些',
      '{year}年到期的任务',
      '时限是{year}年的任务有哪些',
      '{year}年底前要干完哪些任务',
    ],
    draw({ knowledge }, random) {
      const task = pickOr(
        random,
        knowledge.tasks.filter(({ deadline }) => deadline),
      );
      const year = task?.deadline?.slice(0, 4);
      if (!year) return null;
      const due = knowledge.tasks.filter(({ deadline }) => deadline?.startsWith(year));
      const byTarget = knowledge.tasks.filter((one) => datesOf(one).some((date) => date.startsWith(year)));
      return {
        slots: { year },
        expected: { status: 'ANSWERED', tasks: titlesOf(due), optionalTasks: titlesOf(byTarget) },
      };
    },
  },
];
