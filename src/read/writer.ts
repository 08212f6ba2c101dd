import type { Block, CellBlock, Reading } from './source.js';

/** Where a cell stands in its table: a block of kind `cell` without its place in the text. */
export type CellPlace = Omit<CellBlock, 'kind' | 'start' | 'end'>;

const EDGES = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;

/**
 * Puts a text together line by line and remembers what the format said about each. Empty lines are left out, white space
 * other than a full-width indent is trimmed, non-breaking spaces become spaces.
 */
export class TextWriter {
  readonly #lines: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #blankLines: boolean;
  #length = 0;
  #cell: { place: CellPlace; start: number; end: number } | null = null;
  #tables = 0;

  /** `blankLines`: an empty line outside cells stays one, for formats whose lines a reader may compare. */
  constructor(options: { blankLines?: boolean } = {}) {
    this.#blankLines = options.blankLines ?? false;
  }

  /** Number of the next table of this text. */
  nextTable(): number {
    return this.#tables++;
  }

  /** Adds what stands on lines of its own; within a cell it belongs to the cell, whatever its kind. */
  add(words: string, kind: 'paragraph' | 'listItem' | number | null): void {
    for (const raw of clean(words).split('\n')) {
      const line = this.#cell ? raw.replace(EDGES, '') : raw.replace(/^[ \t]+|[ \t]+$/g, '');
      const bare = line.replace(EDGES, '');
      if (!bare) {
        if (this.#blankLines && !this.#cell) this.#push('');
        continue;
      }
      const start = this.#length + line.indexOf(bare);
      const end = start + bare.length;
      this.#push(line);
      if (this.#cell) this.#cell.end = end;
      else if (typeof kind === 'number') this.#blocks.push({ kind: 'heading', level: kind, start, end });
      else if (kind) this.#blocks.push({ kind, start, end });
    }
  }

  #push(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
  }

  openCell(place: CellPlace): void {
    this.#cell = { place, start: this.#length, end: this.#length };
  }

  closeCell(): void {
    if (this.#cell)
      this.#blocks.push({ kind: 'cell', ...this.#cell.place, start: this.#cell.start, end: this.#cell.end });
    this.#cell = null;
  }

  /** The text and its blocks; an empty cell behind the last line stands at the end of the text. */
  finish(): Reading {
    const text = this.#lines.join('\n');
    const within = (at: number) => Math.min(at, text.length);
    return {
      text,
      blocks: this.#blocks.map((block) => ({ ...block, start: within(block.start), end: within(block.end) })),
    };
  }
}

/** LF line ends and plain spaces. */
export function clean(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\v/g, '\n').replace(/[\u00a0\u202f]/g, ' ');
}
