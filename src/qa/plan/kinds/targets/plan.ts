import type { Plan } from '../../plan.js';

/** Goals: these `targets`, or those of `tasks`, of `units`, or of the directives as a whole. */
export interface TargetsPlan extends Plan {
  readonly kind: 'TARGETS';
  /** `date`: when they are to be reached; `recurring`: those of every year. */
  readonly what?: 'date' | 'recurring';
}
