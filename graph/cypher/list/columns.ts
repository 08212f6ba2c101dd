import type { FilteredLabel } from './filters.js';
import { edgeColumns, nodeColumns, type Wanted } from './properties.js';
import type { Relation } from './relations.js';

/** The columns of a list's rows by their names, with their expressions over `n` and `r`. */
export function columnsOf(relation: Relation | null, label: FilteredLabel, wanted: Wanted): Map<string, string> {
  return new Map([
    ...nodeColumns(label, wanted.node),
    ...(relation?.edge ? edgeColumns(wanted.edge) : []),
    ...Object.entries(relation?.also ?? {}),
  ]);
}

/** Columns as a clause names them. */
export const printed = (columns: ReadonlyMap<string, string>) =>
  [...columns].map(([name, expression]) => `${expression} AS ${name}`).join(', ');
