import type { RoleAsked } from '../../../understand/question.js';
import type { Plan } from '../../plan.js';

/** The units that answer for tasks, in the role asked for. */
export interface TaskUnitsPlan extends Plan {
  readonly kind: 'TASK_UNITS';
  readonly role: RoleAsked;
  readonly tasks: readonly string[];
  /** Units that do work that is divided outside of tasks; `at` are its places among that of each. */
  readonly units?: readonly string[];
}
