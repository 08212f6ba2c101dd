import type { DutyLineFragment, Role } from '../../generated/graphql.js';
import { ROLES } from './roles.js';

/** Units that answer for a task in one role. */
export interface Sharers {
  readonly role: Role;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** Who answers for a task, by role, each unit once in a role; without the unit that is left out. */
export function sharersOf(duties: readonly DutyLineFragment[], without: string | null = null): readonly Sharers[] {
  return ROLES.flatMap((role) => {
    const units = new Map<string, string>();
    for (const duty of duties)
      if (duty.role === role && duty.unit.id !== without && !units.has(duty.unit.id))
        units.set(duty.unit.id, duty.name);
    return units.size === 0 ? [] : [{ role, units: [...units].map(([id, name]) => ({ id, name })) }];
  });
}
