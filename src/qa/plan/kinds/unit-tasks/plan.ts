import type { Role } from '#src/lexicon/roles.js';
import type { Plan } from '../../plan.js';

/** The tasks of units in these roles, among `tasks` where those are given, shared with `partners` where those are. */
export interface UnitTasksPlan extends Plan {
  readonly kind: 'UNIT_TASKS';
  readonly units: readonly string[];
  readonly roles: readonly Role[];
  /** `others`: those beside the tasks that were spoken of. */
  readonly what?: 'others';
}
