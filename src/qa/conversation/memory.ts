import type { KnownPerson, KnownTask, KnownUnit } from '../knowledge/types.js';
import type { Plan } from '../plan/plan.js';

/** What a conversation remembers of its last answer. */
export interface Memory {
  /** What was asked; `null` where nothing was understood yet. */
  readonly plan: Plan | null;
  /** How many pages of the answer's list have been shown. */
  readonly pages: number;
  /** Its things were offered to choose from. */
  readonly offered: boolean;
  /** What 它, 他们 or 局长 may refer to. */
  readonly tasks: readonly KnownTask[];
  readonly units: readonly KnownUnit[];
  readonly people: readonly KnownPerson[];
}

/** The memory of a conversation that has just begun. */
export const NO_MEMORY: Memory = { plan: null, pages: 0, offered: false, tasks: [], units: [], people: [] };
