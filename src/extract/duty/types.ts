import type { Role } from '#src/lexicon/roles.js';
import type { Span } from '#src/text/span.js';
import type { Fact } from '../fact.js';

/**
 * How the role is known: printed beside the unit, given by a declared order, an undivided list
 * (A、B按职责分工负责), or carried to this task by a sentence that covers several tasks.
 */
export type RoleBasis = 'EXPLICIT' | 'DECLARED_ORDER' | 'JOINT' | 'CARRIED';

/** One unit's duty for one task. The span covers the unit's name as printed. */
export interface Responsibility extends Fact {
  /** The unit as printed, without 等 and 等单位. */
  readonly unit: string;
  readonly role: Role;
  readonly roleBasis: RoleBasis;
  /** The keyword that gave the role, as printed (牵头单位, 负责 …). */
  readonly printed: string;
}

/** Work divided by unit in a 职责分工 chapter, where no task is named. */
export interface UnitDuty extends Fact {
  readonly unit: string;
  readonly text: string;
}

/** A unit in a clause. */
export interface ClauseUnit extends Span {
  readonly unit: string;
  readonly role: Role;
  readonly roleBasis: RoleBasis;
  readonly printed: string;
}

/** Words that say who answers for the item they stand in: a bracket, a line, a cell, or a sentence about several items. */
export interface Clause extends Span {
  readonly rule: string;
  readonly units: readonly ClauseUnit[];
}
