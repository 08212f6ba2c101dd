import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import { ASKS_TASKS, COUNTING, NEGATED_ROLE } from '#src/lexicon/questions/words.js';
import type { Role } from '#src/lexicon/roles.js';
import { notFound } from '../../../answer/draft.js';
import { countOf, listed, taskResults } from '../../../answer/say.js';
import { tasksOfUnits } from '../../cypher.js';
import type { Phrasing, QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { refused, sure } from '../../reading.js';
import { taskLines } from '../unit-tasks/answer.js';
import { rolesAsked, verbOf } from '../unit-tasks/roles-asked.js';

/** The tasks in which nobody (or none of `units`) has one of these roles. */
export interface NegatedRolePlan extends Plan {
  readonly kind: 'NEGATED_ROLE';
  readonly roles: readonly Role[];
}

const HOLDER: Readonly<Record<Role, string>> = { LEAD: '牵头单位', SUPPORT: '配合单位', RESPONSIBLE: '责任单位' };
const WHO_NOT = /谁(?:都)?[没不未]|哪[些个]?(?:单位|部门)(?:都)?[没不未]/;

const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'lacking',
    asks: NEGATED_ROLE,
    unless: /[PE]|[吗嘛]$|是不是|有没有/,
    example: '哪些任务没有写明配合单位？',
    nearMisses: ['市经信委有没有牵头智能制造', '有没有牵头单位'],
  },
];

/** 哪些任务没有牵头单位? U没有参与哪些任务? */
export const negatedRole: QuestionKind<NegatedRolePlan> = {
  name: 'NEGATED_ROLE',
  before: {
    TASK_UNITS: 'a role that is lacking is asked for',
    UNIT_TASKS: 'a role that is lacking is asked for',
    SECTION_TASKS: 'the tasks that lack something',
    TOPIC: 'a role that is lacking is asked for',
    PARTNERS: 'a role that is lacking is asked for',
  },
  phrasings: PHRASINGS,
  read(asked) {
    const { skeleton } = asked.question;
    const units = asked.units().flatMap(({ ids }) => ids);
    const plan: NegatedRolePlan = {
      kind: 'NEGATED_ROLE',
      roles: rolesAsked(skeleton),
      ...(units.length > 0 ? { units } : {}),
      ...asked.limits,
      ...(COUNTING.test(skeleton) ? { counting: true } : {}),
    };
    if (WHO_NOT.test(skeleton)) return [refused(plan, notFound('文件只写谁牵头、谁配合、谁负责，没有写谁不参与。'))];
    return ASKS_TASKS.test(skeleton) || COUNTING.test(skeleton) ? [sure(plan)] : [];
  },
  answer({ roles, units: ids, directives, counting }, facts) {
    const units = facts.units(ids);
    const named = new Set(ids);
    const counts = (unitId: string) => named.size === 0 || named.has(unitId);
    // What a unit has no part in is told of the directives that give it any.
    const theirs = new Set(units.flatMap(({ duties }) => duties.map(({ task }) => task.directive.id)));
    const tasks = facts
      .tasksOf(directives ?? (theirs.size > 0 ? [...theirs] : undefined))
      .filter(({ duties }) => !duties.some(({ role, unitId }) => roles.includes(role) && counts(unitId)));
    const what =
      units.length > 0
        ? `${listed(units.map(({ name }) => name))}没有${verbOf(roles)}`
        : `没有写明${listed(roles.map((role) => HOLDER[role]))}`;
    if (tasks.length === 0) return notFound(`没有哪项任务是${what}的。`, { focus: { units } });
    return {
      status: 'ANSWERED',
      first: `${what}的任务有${tasks.length}项${counting ? '。' : '：'}`,
      list: taskLines(tasks, [], false),
      results: taskResults(tasks),
      value: countOf(tasks.length, '项'),
      focus: { tasks, units },
    };
  },
  cypher: ({ units, roles }) => (units ? tasksOfUnits(units, roles) : [nodesPage('Task', '', 100)]),
};
