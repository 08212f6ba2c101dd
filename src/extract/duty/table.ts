import { isUnitColumn } from '#src/lexicon/columns.js';
import type { Role } from '#src/lexicon/roles.js';
import type { Item } from '#src/parse/item.js';
import type { RowCell } from '#src/parse/table/items.js';
import { isLabelled, labelledUnits, unitsUnder } from './labelled.js';
import type { Clause, ClauseUnit } from './types.js';

/** Returns a clause for each cell of units in the row; what a cell prints itself (A牵头，B配合) is stronger than the head of its column. */
export function cellClauses(text: string, row: Item): Clause[] {
  const clauses: Clause[] = [];
  for (const [kind, cells] of row.cells ?? []) {
    if (!isUnitColumn(kind)) continue;
    for (const cell of cells) {
      const units = unitsOf(text, cell, kind);
      if (units.length > 0) clauses.push({ rule: 'duty/table-cell', units, ...cell });
    }
  }
  return clauses.sort((a, b) => a.start - b.start);
}

const unitsOf = (text: string, cell: RowCell, role: Role): ClauseUnit[] =>
  isLabelled(text, cell) ? labelledUnits(text, cell) : unitsUnder(text, cell, { role, printed: cell.head });
