import { isUnitColumn } from '#src/lexicon/columns.js';
import type { Span } from '#src/text/span.js';
import type { Column, Row } from './types.js';

/**
 * Returns the cells of a row in which those of a task's number, class and name that stand empty are those of the row above: a
 * copy leaves them empty where they were merged over rows that each have content and units of their own. An empty cell of units
 * or of a time says nothing.
 */
export function fillDown(
  columns: readonly Column[],
  own: readonly (Span | null)[],
  above: Row | undefined,
): (Span | null)[] {
  const named = columns.some(({ kind }, at) => isUnitColumn(kind) && own[at] !== null);
  let leading = true;
  return columns.map(({ kind }, column) => {
    const cell = own[column] ?? null;
    leading &&= cell === null;
    const repeats = leading && named && (kind === 'label' || kind === 'section' || kind === 'task');
    return cell ?? (repeats ? (above?.cells[column] ?? null) : null);
  });
}
