import type { Span } from '#src/text/span.js';

/** A heading that the format states. */
export interface HeadingBlock extends Span {
  readonly kind: 'heading';
  /** 1 (the title) to 6. */
  readonly level: number;
}

/**
 * A cell of a table. Merged cells are one block at their first row and column; the cells that they cover have none. An
 * empty cell is a block with `start === end` at the place where its words would stand.
 */
export interface CellBlock extends Span {
  readonly kind: 'cell';
  /** Number of the table in the file, from 0. */
  readonly table: number;
  /** Place in the grid, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A paragraph or an item of a list; an automatic number stands in the text in front of its words. */
export interface TextBlock extends Span {
  readonly kind: 'paragraph' | 'listItem';
}

/** What the format states about a run of text; a plain text file states nothing but its lines. */
export type Block = HeadingBlock | CellBlock | TextBlock;

/** A file as read: the plain text that every offset points into, and what the format said about it. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Sorted by `start`. */
  readonly blocks: readonly Block[];
}
