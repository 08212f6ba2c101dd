import type { Role } from '#src/lexicon/roles.js';
import type { KnownDuty, KnownTask } from '../knowledge/types.js';
import type { RoleAsked } from '../understand/question.js';

/** How a role that was asked for is said. */
export const ROLE_NAME: Readonly<Record<RoleAsked, string>> = {
  lead: '牵头单位',
  support: '配合单位',
  participants: '参与单位',
  responsibleUnit: '责任单位',
  responsible: '负责单位',
};

const of = (task: KnownTask, ...roles: Role[]) => task.duties.filter(({ role }) => roles.includes(role));
const orElse = (first: KnownDuty[], second: () => KnownDuty[]) => (first.length > 0 ? first : second());

/** Which duties answer "who …" of a task (DESIGN: what question words mean). */
const OF_TASK: Readonly<Record<RoleAsked, (task: KnownTask) => KnownDuty[]>> = {
  lead: (task) => orElse(of(task, 'LEAD'), () => of(task, 'RESPONSIBLE')),
  support: (task) => (of(task, 'LEAD').length > 0 ? of(task, 'SUPPORT', 'RESPONSIBLE') : of(task, 'SUPPORT')),
  participants: (task) => of(task, 'LEAD', 'SUPPORT', 'RESPONSIBLE'),
  responsibleUnit: (task) => orElse(of(task, 'RESPONSIBLE'), () => of(task, 'LEAD')),
  responsible: (task) => orElse(of(task, 'LEAD'), () => of(task, 'RESPONSIBLE')),
};

/** Returns the duties that answer "who …" of a task, in printed order; empty where the text names none. */
export function dutiesAsked(task: KnownTask, role: RoleAsked): readonly KnownDuty[] {
  return OF_TASK[role](task);
}

/** Which of a unit's duties answer "what does U …". */
export const ROLES_OF_UNIT: Readonly<Record<RoleAsked, readonly Role[]>> = {
  lead: ['LEAD'],
  support: ['SUPPORT'],
  participants: ['LEAD', 'SUPPORT', 'RESPONSIBLE'],
  responsibleUnit: ['RESPONSIBLE'],
  responsible: ['LEAD', 'RESPONSIBLE'],
};
