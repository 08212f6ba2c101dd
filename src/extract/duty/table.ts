import { isUnitColumn } from '#src/lexicon/columns.js';
import type { Role } from '#src/lexicon/roles.js';
import type { Item } from '#src/parse/item.js';
import type { RowCell } from '#src/parse/table/items.js';
import { isLabelled, labelledUnits, listedUnits } from './labelled.js';
import { hasRoleVerb, sentenceUnits, withoutVerb } from './sentence.js';
import type { Clause, ClauseUnit } from './types.js';

/** Returns a clause for each cell of units in the row; a cell that prints roles of its own (A牵头，B配合) keeps them. */
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

function unitsOf(text: string, cell: RowCell, role: Role): ClauseUnit[] {
  if (isLabelled(text.slice(cell.start, cell.end))) return labelledUnits(text, cell);
  const sentence = hasRoleVerb(text, cell) ? sentenceUnits(text, cell) : [];
  // 省经信厅、省科技厅按职责分工负责 under 牵头单位: the head of the column says the role.
  if (sentence.some((unit) => unit.role !== 'RESPONSIBLE')) return sentence;
  return listedUnits(text, withoutVerb(text, cell), role, cell.head);
}
