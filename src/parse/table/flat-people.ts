import { columnKind } from '#src/lexicon/columns.js';
import { looksLikeName } from '#src/lexicon/surnames.js';
import { type Line, squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { type Column, MOST_LINES, type Row, type Table } from './types.js';

/** A name and a number take one line; a longer one has left the table. */
const LONGEST_CELL = 60;

/**
 * Returns the tables of people that a copy has flattened to one cell a line, by their heads (职务 | 姓名 | 工作单位及职务). A row
 * is told by the name in its place; the cells before it that a row leaves out are merged with those of the row above.
 */
export function flatPeople(lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns = headsAt(lines, at);
    const rows = columns && rowsOf(columns, lines.slice(at + columns.length, at + MOST_LINES));
    if (!columns || !rows || rows.length < 2) continue;
    tables.push({ columns, rows, start: lines[at]?.start ?? 0, end: rows.at(-1)?.end ?? 0 });
    at += columns.length - 1;
  }
  return tables;
}

function headsAt(lines: readonly Line[], from: number): Column[] | null {
  const columns: Column[] = [];
  for (const line of lines.slice(from, from + 6)) {
    const kind = line.text.length <= 20 ? columnKind(line.text) : null;
    if (kind === null || kind === 'task') break;
    columns.push({ head: squeeze(line.text), kind });
  }
  const kinds = new Set(columns.map(({ kind }) => kind));
  return kinds.has('name') && (kinds.has('post') || kinds.has('RESPONSIBLE')) ? columns : null;
}

function rowsOf(columns: readonly Column[], lines: readonly Line[]): Row[] {
  const name = columns.findIndex(({ kind }) => kind === 'name');
  const rows: Row[] = [];
  let above: readonly (Span | null)[] = columns.map(() => null);
  let at = 0;
  while (at < lines.length) {
    // The name stands at its place, or earlier by the cells that are merged with the row above.
    const missing = [...Array(name + 1).keys()].find((left) =>
      looksLikeName(squeeze(lines[at + name - left]?.text ?? '')),
    );
    if (missing === undefined) break;
    const own = columns.map((_, column) => column >= missing);
    const last = at + columns.length - missing - 1;
    const printed = lines.slice(at, last + 1);
    if (printed.length < columns.length - missing || printed.some(({ text }) => text.length > LONGEST_CELL)) break;
    const cells = columns.map((_, column) => {
      const line = column >= missing ? lines[at + column - missing] : undefined;
      return line ? { start: line.start, end: line.end } : (above[column] ?? null);
    });
    rows.push({ start: printed[0]?.start ?? 0, end: printed.at(-1)?.end ?? 0, cells, own });
    above = cells;
    at = last + 1;
  }
  return rows;
}
