import type { Plan } from '../../plan.js';

/**
 * Whether units have a role in tasks, people a post, `tasks` an enterprise; whether `targets` are set at a figure (`what`: so, not-so);
 * whether `units` sit in `bodies`, or seat their office (`what`: office).
 */
export interface YesNoPlan extends Plan {
  readonly kind: 'YES_NO';
}
