import type { Block, CellBlock } from './source.js';

/** A cell with its words, which may stand on several lines. */
export interface Cell extends Pick<CellBlock, 'row' | 'column' | 'rowSpan' | 'columnSpan'> {
  readonly words: string;
}

/** Returns rows of words as the cells of a table in which none are merged. */
export const cellsOf = (rows: readonly (readonly string[])[]): Cell[] =>
  rows.flatMap((cells, row) => cells.map((words, column) => ({ words, row, column, rowSpan: 1, columnSpan: 1 })));

/** Puts lines and tables into one text, each cell on lines of its own, and keeps where the cells stand. */
export class CellWriter {
  #text = '';
  readonly #blocks: Block[] = [];
  #tables = 0;

  /** Adds a line; one without words is left out. */
  line(words: string): void {
    if (words.trim()) this.#text += `${this.#text ? '\n' : ''}${words.trim()}`;
  }

  /** Adds a table: its cells by row and column. */
  table(cells: readonly Cell[]): void {
    const table = this.#tables++;
    for (const { words, ...place } of cells) {
      const lines = words.split('\n').flatMap((line) => line.trim() || []);
      this.line(lines.join('\n'));
      const end = this.#text.length;
      this.#blocks.push({ kind: 'cell', table, ...place, start: end - lines.join('\n').length, end });
    }
  }

  /** Returns the text and the cells in it. */
  done(): { text: string; blocks: Block[] } {
    return { text: this.#text, blocks: this.#blocks };
  }
}
