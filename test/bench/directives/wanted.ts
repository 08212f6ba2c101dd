import type { ClauseForm } from './forms/clause.js';
import { LABELLED_CLAUSES } from './forms/clauses-labelled.js';
import { VERBAL_CLAUSES } from './forms/clauses-verbal.js';
import { ORDERS } from './forms/orders.js';
import { ROSTERS } from './forms/rosters.js';
import { TABLES } from './forms/tables.js';

/** Every form of a clause that stands with an item. */
export const CLAUSES: readonly ClauseForm[] = [...LABELLED_CLAUSES, ...VERBAL_CLAUSES];

const times = (count: number, name: string) => Array.from({ length: count }, () => name);

/**
 * What a directive is to show, one after the other: there are so many clauses, tables and rosters that drawing them would leave some
 * out of any few hundred seeds.
 */
const ROUND: readonly string[] = [
  ...CLAUSES.map(({ name }) => name),
  ...TABLES.map(({ name }) => name),
  ...ORDERS.map(({ name }) => name),
  ...ROSTERS.map(({ name }) => name),
  ...times(3, 'clause/on-group'),
  ...times(2, 'clause/absent'),
];

/** The form that the directive of this seed is to show. */
export const wantedOf = (seed: number): string => ROUND[((seed % ROUND.length) + ROUND.length) % ROUND.length] ?? '';
