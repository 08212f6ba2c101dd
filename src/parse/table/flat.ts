import { type ColumnKind, columnKind, isUnitColumn } from '#src/lexicon/columns.js';
import { PUBLICITY_NOTE } from '#src/lexicon/headings.js';
import type { Line } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { cellKind } from './cell-kind.js';
import { numberedRows } from './numbered.js';
import { type Column, MOST_LINES, type Row, type Table } from './types.js';

/** A cell of a table that a copy has flattened to one cell a line. */
interface FlatCell extends Span {
  readonly text: string;
}

/** How many cells a row may hold before its units; more means that the table has ended. */
const MAX_BEFORE_UNITS = 9;

/**
 * Returns the tables that a copy has flattened: the heads one under the other, then every cell on a line (or, where blank
 * lines part the cells, on the lines between two of them). A row is told by the cells that hold units.
 */
export function flatTables(text: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns = headsAt(lines, at);
    if (!columns) continue;
    const reach = lines.slice(at, at + MOST_LINES);
    const closed = reach.findIndex((line) => PUBLICITY_NOTE.test(line.text));
    const rest = closed < 0 ? reach : reach.slice(0, closed);
    const numbered = spacedOut(text, rest) ? null : numberedRows(columns, rest.slice(columns.length));
    const table = numbered
      ? { columns, rows: numbered, end: numbered.at(-1)?.end ?? 0 }
      : read(columns, cellsOf(text, rest));
    if (!table) continue;
    tables.push({ ...table, start: lines[at]?.start ?? 0 });
    while (at + 1 < lines.length && (lines[at + 1]?.start ?? 0) < table.end) at++;
  }
  return tables;
}

/** Heads on lines of their own: at least three, with a column of units and one of tasks among them. */
function headsAt(lines: readonly Line[], from: number): Column[] | null {
  const columns: Column[] = [];
  for (let at = from; at < lines.length && columns.length < 12; at++) {
    const words = lines[at]?.text ?? '';
    const kind = columnKind(words);
    if (kind === null) break;
    columns.push({ head: words.replace(/\s+/g, ''), kind });
  }
  const has = (test: (kind: ColumnKind | null) => boolean) => columns.some(({ kind }) => test(kind));
  if (columns.length < 3 || !has(isUnitColumn) || !has((kind) => kind === 'task' || kind === 'content')) return null;
  return columns;
}

/** Whether blank lines part the heads, and so the cells. */
function spacedOut(text: string, [first, second]: readonly Line[]): boolean {
  return first !== undefined && second !== undefined && /\n\s*\n/.test(text.slice(first.end, second.start));
}

/** The cells after the heads: paragraphs where blank lines part the heads, else lines. */
function cellsOf(text: string, lines: readonly Line[]): FlatCell[] {
  const spaced = spacedOut(text, lines);
  const cells: { start: number; end: number; text: string }[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (spaced && last && !/\n\s*\n/.test(text.slice(last.end, line.start))) {
      last.end = line.end;
      last.text += line.text;
    } else cells.push({ start: line.start, end: line.end, text: line.text });
  }
  return cells;
}

function read(columns: readonly Column[], cells: readonly FlatCell[]): Omit<Table, 'start'> | null {
  const unitColumns = columns.flatMap(({ kind }, at) => (isUnitColumn(kind) ? [at] : []));
  const [firstUnit = 0, lastUnit = 0] = [unitColumns[0], unitColumns.at(-1)];
  const numberColumn = columns.findIndex(({ kind }) => kind === 'label');
  const rows: Row[] = [];
  let at = columns.length;
  let above: readonly (Span | null)[] = columns.map(() => null);
  while (at < cells.length) {
    if (columns.every(({ head }, column) => cells[at + column]?.text.replace(/\s+/g, '') === head)) {
      at += columns.length;
      continue;
    }
    const before: FlatCell[] = [];
    let next = at;
    // A number after words without units: what stands before it is a heading over the rows.
    while (next < cells.length && before.length <= MAX_BEFORE_UNITS) {
      const kind = cellKind(cells[next]?.text ?? '', before.length === 0);
      const heading = numberColumn === 0 && before.length === 1 && cellKind(before[0]?.text ?? '', true) !== 'label';
      const nextRow = kind === 'label' && (before.length > Math.max(1, numberColumn) || heading);
      if (kind === 'units' || kind === 'empty' || nextRow) break;
      before.push(cells[next++] as FlatCell);
    }
    const stop = next < cells.length ? cellKind(cells[next]?.text ?? '', before.length === 0) : null;
    if (before.length > MAX_BEFORE_UNITS || stop === null || before.length === 0) break;
    const placed = place(columns, before, firstUnit, above);
    const own = placed.map((cell) => cell !== null);
    if (stop !== 'label') {
      for (const column of unitColumns) {
        const kind = cellKind(cells[next]?.text ?? '', false);
        if (kind !== 'units' && kind !== 'empty') break;
        placed[column] = kind === 'units' ? spanOf(cells[next]) : null;
        own[column] = true;
        next++;
      }
      for (let column = lastUnit + 1; column < columns.length; column++) {
        if (columns[column]?.kind !== 'deadline' || cellKind(cells[next]?.text ?? '', false) !== 'time') continue;
        placed[column] = spanOf(cells[next++]);
        own[column] = true;
      }
    }
    const filled =
      stop === 'label'
        ? placed
        : placed.map((cell, column) => cell ?? (column < firstUnit ? (above[column] ?? null) : null));
    rows.push({ start: cells[at]?.start ?? 0, end: cells[next - 1]?.end ?? 0, cells: filled, own });
    if (stop !== 'label') above = filled;
    else above = columns.map(() => null);
    at = next;
  }
  return rows.length > 0 ? { columns, rows, end: rows.at(-1)?.end ?? 0 } : null;
}

const spanOf = (cell: FlatCell | undefined): Span | null => (cell ? { start: cell.start, end: cell.end } : null);

/**
 * Lays the cells before the units into their columns: a number under 序号, what stands before it under the heads before, and the
 * rest from the right, since what is merged with the row above is on the left.
 */
function place(
  columns: readonly Column[],
  before: readonly FlatCell[],
  firstUnit: number,
  above: readonly (Span | null)[],
): (Span | null)[] {
  const placed: (Span | null)[] = columns.map(() => null);
  const label = columns.findIndex(({ kind }) => kind === 'label');
  const number = before.findIndex((cell, at) => at <= label && cellKind(cell.text, true) === 'label');
  if (number >= 0) placed[label] = spanOf(before[number]);
  const left = before.slice(0, Math.max(0, number));
  for (const [at, cell] of left.entries()) placed[label - left.length + at] = spanOf(cell);
  const rest = before.slice(number + 1);
  const slots = columns.flatMap((_, at) => (at < firstUnit && (number < 0 ? at !== label : at > label) ? [at] : []));
  const whole = number >= 0 || above.every((cell) => cell === null);
  const order = whole ? slots : slots.slice(-Math.max(1, Math.min(rest.length, slots.length - 1)));
  for (const column of order) {
    if (rest.length === 0) break;
    const cell = rest.shift() as FlatCell;
    // More cells than columns: the last column holds paragraphs.
    const end = column === order.at(-1) ? (rest.at(-1)?.end ?? cell.end) : cell.end;
    placed[column] = { start: cell.start, end };
  }
  return placed;
}
