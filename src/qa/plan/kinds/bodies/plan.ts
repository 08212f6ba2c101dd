import type { Plan } from '../../plan.js';

/** What is told of bodies: their office, the units that are members, or the people (of a role, of `units`). */
export interface BodiesPlan extends Plan {
  readonly kind: 'BODIES';
  readonly bodies: readonly string[];
  readonly what: 'office' | 'units' | 'people';
  /** Roles whose holders are not asked for: 除组长外. */
  readonly leftOut?: readonly string[];
  /** All of the bodies are meant together. */
  readonly all?: boolean;
}
