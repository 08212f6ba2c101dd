import type { ColumnKind } from '#src/lexicon/columns.js';
import type { Span } from '#src/text/span.js';

/** A column of a table with the head printed over it. */
export interface Column {
  /** `null` where the head is not understood. */
  readonly kind: ColumnKind | null;
  readonly head: string;
}

/** A row under the heads. Cells stand in the order of the columns. */
export interface Row extends Span {
  /** The words of each column, `null` where the cell is empty. A cell merged over rows is the same span in each. */
  readonly cells: readonly (Span | null)[];
  /** Whether the row's cell of the column is its own, not one merged with the row above. */
  readonly own: readonly boolean[];
}

/** A table whose heads are understood. */
export interface Table extends Span {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A longer flattened table ends here: what stands behind one is not looked through for each table again. */
export const MOST_LINES = 5000;
