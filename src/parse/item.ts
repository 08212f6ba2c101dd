import type { Span } from '#src/text/span.js';
import type { RowCells } from './table/items.js';

/** A numbered item with all that stands under it. */
export interface Item extends Span {
  readonly rule: string;
  readonly rank: number;
  readonly label: string;
  /** The heading's words without number, final 。 and clause. */
  readonly title: string;
  /** The heading as printed: 三、主要任务. */
  readonly heading: Span;
  /** Where its own words begin: after the number. */
  readonly bodyStart: number;
  /** The cells of a row of a table; `null` for any other item. */
  readonly cells: RowCells | null;
  readonly parent: Item | null;
  readonly children: Item[];
}
