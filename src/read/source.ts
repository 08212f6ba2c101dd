import type { Span } from '#src/text/span.js';

/** A heading, as the format states it. */
export interface HeadingBlock extends Span {
  readonly kind: 'heading';
  /** From 1, the highest, to 6. */
  readonly level: number;
}

/**
 * A cell of a table; its paragraphs stand in the text on lines of their own. An empty cell has no line, `start === end` is
 * the place where it would stand. Cells that a merged one covers have no block.
 */
export interface CellBlock extends Span {
  readonly kind: 'cell';
  /** Which table of the file it belongs to, from 0. */
  readonly table: number;
  /** Grid position of its first row and column, from 0, merged cells resolved. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers, at least 1. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A paragraph or list item outside tables, as the format states it; a number that the format makes is part of its words. */
export interface ParagraphBlock extends Span {
  readonly kind: 'paragraph' | 'listItem';
}

/** What the format states about a run of text; a plain text file states nothing but its lines. */
export type Block = HeadingBlock | CellBlock | ParagraphBlock;

/**
 * A file as read: the plain text that every offset points into (LF line ends, no non-breaking spaces), and what the format
 * said about it, sorted by `start`. `0 <= start <= end <= text.length` for every block.
 */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a reader of one format makes of a file. */
export type Reading = Pick<Source, 'text' | 'blocks'>;
