import type { Form } from '../form.js';
import type { RoleBasis, Roles } from '../gold.js';
import type { Cast } from '../units.js';

/** Words that say who answers for an item. */
export interface Clause extends Partial<Roles> {
  /** `bracket`: the words inside one; `lines`: lines of their own; `prose`: the last sentence of the item. */
  readonly shape: 'bracket' | 'lines' | 'prose';
  readonly text: string;
  /** Default EXPLICIT. */
  readonly basis?: RoleBasis;
  /** Partial ISO date, where the clause states one. */
  readonly deadline?: string;
}

/** What a clause is composed from. */
export interface ClauseInput {
  readonly cast: Cast;
  readonly year: number;
}

/** A form of clauses. */
export type ClauseForm = Form<ClauseInput, Clause>;

/** A list as printed. */
export const joined = (units: readonly string[]): string => units.join('、');

/** A list as printed, sometimes with 等, which is no part of a name, and with the units meant by a collective name after it. */
export interface Listed {
  readonly text: string;
  readonly units: readonly string[];
}

/** `count` units and a collective name behind `mark`. */
export function withCollective(cast: Cast, count: number, mark: string): Listed {
  const units = cast.list(count);
  const { text, units: more } = cast.collective();
  return { text: `${joined(units)}${mark}${text}`, units: [...units, ...more] };
}
