import { type Draft, notFound } from '../../../answer/draft.js';
import { listed, taskName, unitResults, valueOfYes } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import { fitsPost } from '../../posts.js';
import { ROLES_OF_UNIT } from '../../roles.js';
import { sayDuties } from '../task-units/answer.js';
import { ofMembers, ofOffice } from './body.js';
import { answerEnterprise } from './enterprise.js';
import { answerFigure } from './figure.js';
import type { YesNoPlan } from './plan.js';

const VERB = {
  lead: '牵头',
  support: '配合',
  participants: '参与',
  responsibleUnit: '负责',
  responsible: '负责',
} as const;

/** Whether people hold a post. */
function ofPeople({ people: ids, post: title, units, what }: YesNoPlan, facts: Lookup): Draft {
  const [person] = facts.people(ids);
  if (!person) return notFound('文件没有写明这个人。');
  const post = title === undefined ? null : { title, anyHead: what === 'head' };
  const fits = person.posts.filter(
    (one) => (!post || fitsPost(one, post)) && (!units || (one.unitId !== null && units.includes(one.unitId))),
  );
  const roles = units ? [] : person.memberships.filter(({ role }) => role !== null && role === title);
  const yes = fits.length + roles.length > 0;
  const names = [...fits.map(({ name }) => name), ...roles.map(({ body, role }) => `${body}${role}`)];
  const held = [
    ...person.posts.map(({ name }) => name),
    ...person.memberships.map(({ body, role }) => `${body}${role ?? '成员'}`),
  ];
  return {
    status: 'ANSWERED',
    first: yes ? `是，${person.name}是${listed(names)}。` : `否，文件写明${person.name}是${listed(held)}。`,
    evidence: yes ? [...fits, ...roles].map(({ evidence }) => evidence) : [person.evidence],
    value: valueOfYes(yes),
    focus: { people: [person] },
  };
}

/** Whether units have a role in tasks. */
function ofUnits({ units: ids = [], tasks: taskIds, role = 'responsible', what }: YesNoPlan, facts: Lookup): Draft {
  const units = facts.units(ids);
  const tasks = facts.tasks(taskIds);
  const roles =
    what === 'any'
      ? ROLES_OF_UNIT.participants
      : role === 'responsibleUnit'
        ? ROLES_OF_UNIT.responsible
        : ROLES_OF_UNIT[role];
  const verb = what === 'any' ? '参与' : VERB[role];
  const held = tasks
    .flatMap(({ duties }) => duties)
    .filter((duty) => ids.includes(duty.unitId) && roles.includes(duty.role));
  const yes = held.length > 0;
  const who = listed(units.map(({ name }) => name));
  const about = yes ? [...new Set(held.map(({ task }) => task))] : tasks;
  return {
    status: 'ANSWERED',
    first: yes
      ? `是，${who}${verb}${listed(about.map(taskName))}。`
      : `否，${who}没有${verb}${tasks.length === 1 ? listed(tasks.map(taskName)) : '相关任务'}。`,
    lines: about.slice(0, 5).map((task) => sayDuties(task, 'participants', task.duties)),
    results: yes ? unitResults(held) : [],
    evidence: yes
      ? held.map((duty) => duty.evidence)
      : tasks.flatMap((task) => (task.duties[0] ? [task.duties[0].evidence] : [task.evidence])),
    value: valueOfYes(yes),
    focus: { tasks: about, units },
  };
}

/** Says whether it is so, with the words that show it. */
export function answerYesNo(plan: YesNoPlan, facts: Lookup): Draft {
  if (plan.people) return ofPeople(plan, facts);
  if (plan.bodies) return plan.what === 'office' ? ofOffice(plan, facts) : ofMembers(plan, facts);
  if (plan.enterprises) return answerEnterprise(plan, facts);
  if (plan.targets) return answerFigure(plan, facts);
  return ofUnits(plan, facts);
}
