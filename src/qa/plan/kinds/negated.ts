import { ASKS_TASKS, COUNTING, NEGATED_ROLE } from '#src/lexicon/questions/words.js';
import type { Role } from '#src/lexicon/roles.js';
import { notFound } from '../../answer/draft.js';
import { countOf, listed, taskLine, taskResults } from '../../answer/say.js';
import type { QuestionKind } from '../asked.js';
import { rolesAsked, verbOf } from './unit-tasks.js';

/** Longest list that is printed whole. */
const MAX_LINES = 40;

const HOLDER: Readonly<Record<Role, string>> = { LEAD: '牵头单位', SUPPORT: '配合单位', RESPONSIBLE: '责任单位' };

/** 哪些任务没有牵头单位? U没有参与哪些任务? */
export const negatedRole: QuestionKind = {
  name: 'NEGATED_ROLE',
  example: '哪些任务没有写明配合单位？',
  answer(asked) {
    const { skeleton } = asked.question;
    if (!NEGATED_ROLE.test(skeleton) || /[PE]/.test(skeleton)) return null;
    if (/谁(?:都)?[没不未]|哪[些个]?(?:单位|部门)(?:都)?[没不未]/.test(skeleton))
      return notFound('文件只写谁牵头、谁配合、谁负责，没有写谁不参与。');
    if (!ASKS_TASKS.test(skeleton) && !COUNTING.test(skeleton)) return null;
    const roles = rolesAsked(skeleton);
    const units = asked.mentions('UNIT').flatMap((mention) => asked.unitsOf(mention));
    const counts = (unitId: string) => units.length === 0 || units.some(({ id }) => id === unitId);
    const tasks = asked.index.knowledge.tasks.filter(
      ({ duties }) => !duties.some(({ role, unitId }) => roles.includes(role) && counts(unitId)),
    );
    const what =
      units.length > 0
        ? `${listed(units.map(({ name }) => name))}没有${verbOf(roles)}`
        : `没有写明${listed(roles.map((role) => HOLDER[role]))}`;
    if (tasks.length === 0) return notFound(`没有哪项任务是${what}的。`, { focus: { units } });
    return {
      status: 'ANSWERED',
      first: `${what}的任务有${tasks.length}项：`,
      lines: tasks.slice(0, MAX_LINES).map(taskLine),
      results: taskResults(tasks),
      value: countOf(tasks.length, '项'),
      focus: { tasks, units },
    };
  },
};
