import type { Role } from '#src/lexicon/roles.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { type Lines, linesFor } from '../../../answer/lines.js';
import { countByRole, countOf, directiveName, listed, ROLE_VERB, taskLine, taskResults } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownDuty, KnownTask, KnownUnit } from '../../../knowledge/types.js';
import type { UnitTasksPlan } from './plan.js';
import { verbOf } from './roles-asked.js';

const sayUnits = (units: readonly KnownUnit[]) => listed(units.map(({ name }) => name));

/** Each task with the roles of the units in it, and its directive where several are told apart. */
export function taskLines(tasks: readonly KnownTask[], duties: readonly KnownDuty[], withRole: boolean): Lines {
  const several = tasks.some(({ directive }) => directive.id !== tasks[0]?.directive.id);
  return linesFor(tasks, (task) => {
    const own = duties.filter((duty) => duty.task === task).map((duty) => ROLE_VERB[duty.role]);
    const role = withRole && own.length > 0 ? `（${[...new Set(own)].join('、')}）` : '';
    return `${taskLine(task)}${role}${several ? `　${directiveName(task.directive)}` : ''}`;
  });
}

/** Answers which tasks all of these units have in the roles asked for. */
export function answerUnitTasks(plan: UnitTasksPlan, facts: Lookup): Draft {
  const units = facts.units(plan.units);
  const partners = facts.units(plan.partners);
  const within = plan.tasks && new Set(plan.tasks);
  const scope = plan.directives && new Set(plan.directives);
  const of = (some: readonly KnownUnit[], roles: readonly Role[]) =>
    some
      .flatMap(({ duties }) => duties)
      .filter(({ role, task }) => roles.includes(role) && (!within || within.has(task.id)))
      .filter(({ task }) => !scope || scope.has(task.directive.id));
  const lists = [of(units, plan.roles)];
  if (partners.length > 0) lists.push(of(partners, plan.partnerRoles ?? plan.roles));
  const shared = lists.map((list) => new Set(list.map(({ task }) => task)));
  const duties = lists.flat().filter(({ task }) => shared.every((tasks) => tasks.has(task)));
  const tasks = [...new Set(duties.map(({ task }) => task))];
  const verb = verbOf(plan.roles);
  const who = plan.partnerRoles
    ? `${sayUnits(units)}${verb}、${sayUnits(partners)}${verbOf(plan.partnerRoles)}的共有`
    : partners.length > 0
      ? `${sayUnits(units)}和${sayUnits(partners)}共同${verb}`
      : `${sayUnits(units)}${plan.what === 'others' ? '还' : ''}${verb}`;
  const focus = { tasks, units: [...units, ...partners] };
  if (tasks.length === 0) return nothing(plan, units, partners);
  const roles = new Set([...plan.roles, ...(plan.partnerRoles ?? [])]);
  return {
    status: 'ANSWERED',
    first: `${who}${tasks.length}项任务${plan.counting ? '。' : '：'}`,
    list: taskLines(tasks, duties, roles.size > 1),
    results: taskResults(tasks, duties),
    value: countOf(tasks.length, '项'),
    focus,
  };
}

/** Nothing of the kind asked for: what there is instead, or the work that the directive gives the unit in prose. */
function nothing(plan: UnitTasksPlan, units: readonly KnownUnit[], partners: readonly KnownUnit[]): Draft {
  const works = partners.length > 0 || plan.tasks ? [] : units.flatMap((unit) => unit.works);
  if (works.length > 0 && plan.roles.includes('RESPONSIBLE'))
    return {
      status: 'ANSWERED',
      first: `${sayUnits(units)}的职责有${works.length}条：`,
      list: works.map(({ text }) => text),
      evidence: works.map(({ evidence }) => evidence),
      value: countOf(works.length, '条'),
      focus: { units },
    };
  const all = partners.length > 0 ? [] : units.flatMap(({ duties }) => duties);
  const who = sayUnits([...units, ...partners]);
  const what = `${partners.length > 0 ? '共同' : ''}${verbOf(plan.roles)}${plan.tasks ? '相关' : ''}的任务`;
  return notFound(`${who}没有${what}。`, {
    lines: all.length > 0 ? [`${who}${countByRole(all)}。`] : [],
    nearest: [...new Set(all.map(({ task }) => task))].slice(0, 3),
    focus: { units },
  });
}
