import type { Role } from '#src/lexicon/roles.js';
import type { KnownDuty, KnownTask } from '#src/qa/knowledge/types.js';

/** What is asked about the units of a task. */
export type RoleAsked = 'lead' | 'support' | 'participants' | 'responsibleUnit' | 'responsible';

const having = (duties: readonly KnownDuty[], ...roles: Role[]) => duties.filter(({ role }) => roles.includes(role));
const firstOf = (...lists: KnownDuty[][]) => lists.find((list) => list.length > 0) ?? [];

/** The duties that answer what is asked about a task, after what the question words mean; empty where the text names none. */
export function dutiesFor({ duties }: KnownTask, asked: RoleAsked): readonly KnownDuty[] {
  const leads = having(duties, 'LEAD');
  const responsible = having(duties, 'RESPONSIBLE');
  switch (asked) {
    case 'lead':
    case 'responsible':
      return firstOf(leads, responsible);
    case 'responsibleUnit':
      return firstOf(responsible, leads);
    case 'support':
      return leads.length > 0 ? having(duties, 'SUPPORT', 'RESPONSIBLE') : having(duties, 'SUPPORT');
    case 'participants':
      return duties;
  }
}

/** Names of the units as this task prints them, each once. */
export const unitNames = (task: KnownTask, asked: RoleAsked): string[] => [
  ...new Set(dutiesFor(task, asked).map(({ name }) => name)),
];
