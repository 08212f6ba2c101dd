import type { Cell } from '../cells.js';

/** A run of text on a page, in points from the top left corner; `y` is its base line. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
  /** Stands for a table, and has no words then. */
  readonly table?: Table;
}

/** A page's runs, none of them empty. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** A table with its place on the page in points. */
export interface Table {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edges of the columns. */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly Cell[];
}
