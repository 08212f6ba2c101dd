import { columnKind, isUnitColumn } from '#src/lexicon/columns.js';
import type { Line } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { fillDown } from './fill-down.js';
import type { Row, Table } from './types.js';

/** The cells of a line between tabs, without the white space around them; `null` for an empty one. */
function cellsOf(text: string, line: Line): (Span | null)[] {
  // A line is trimmed: its empty first cells stand before it.
  const begin = text.lastIndexOf('\n', line.start - 1) + 1;
  const cells: (Span | null)[] = [];
  let at = begin;
  for (const words of text.slice(begin, line.end).split('\t')) {
    const lead = words.length - words.trimStart().length;
    const bare = words.trim();
    cells.push(bare ? { start: at + lead, end: at + lead + bare.length } : null);
    at += words.length + 1;
  }
  return cells;
}

/** Whether a line as it stands in the text holds a tab; those before and after its words are no part of a trimmed line. */
function isTabbed(text: string, line: Line | undefined): boolean {
  if (!line) return false;
  const end = text.indexOf('\n', line.end);
  return text.slice(text.lastIndexOf('\n', line.start - 1) + 1, end < 0 ? text.length : end).includes('\t');
}

/** Returns the tables of a text whose cells are parted by tabs, as copies from Word and Excel are, by their heads. */
export function tabTables(text: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line?.text.includes('\t')) continue;
    const columns = cellsOf(text, line).map((cell) => {
      const head = cell ? text.slice(cell.start, cell.end).replace(/\s+/g, '') : '';
      return { head, kind: columnKind(head) };
    });
    const known = columns.filter(({ kind }) => kind !== null).length;
    if (known < 2 || !columns.some(({ kind }) => isUnitColumn(kind) || kind === 'task' || kind === 'name')) continue;
    const rows: Row[] = [];
    for (; isTabbed(text, lines[at + 1]); at++) {
      const next = lines[at + 1] as Line;
      const cells = cellsOf(text, next);
      const own = columns.map((_, column) => cells[column] ?? null);
      if (own.every((cell) => cell === null)) continue;
      const filled = fillDown(columns, own, rows.at(-1));
      rows.push({ start: next.start, end: next.end, cells: filled, own: own.map((cell) => cell !== null) });
    }
    const end = rows.at(-1)?.end ?? 0;
    if (rows.length > 0) tables.push({ columns, rows, start: line.start, end });
  }
  return tables;
}
