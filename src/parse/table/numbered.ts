import { isUnitColumn } from '#src/lexicon/columns.js';
import type { Line } from '#src/text/lines.js';
import { largest } from '#src/text/lists.js';
import type { Span } from '#src/text/span.js';
import { numberingOf } from '../numbering.js';
import { cellKind } from './cell-kind.js';
import type { Column, Row } from './types.js';

const NUMBER = /^(\d{1,3})[.．、]?$/;
const DASH = /^[—\-–]+$/;
/** Fewer rows could be any short list. */
const FEWEST_ROWS = 3;
/** A cell of a class of tasks (人工智能) is shorter than the lines of the task by more than this. */
const SHORTER = 6;

const spanOf = (lines: readonly Line[]): Span | null => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};
const wordsOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('');

/**
 * Returns the rows of a flattened table whose cells are broken over lines, told by the numbers 1, 2, 3 … that stand alone on
 * a line; `null` where there are none, or several columns of units that nothing parts. The units of a row are the longest
 * run of lines at its end that is a list of names.
 */
export function numberedRows(columns: readonly Column[], lines: readonly Line[]): Row[] | null {
  const unitColumn = columns.findIndex(({ kind }) => isUnitColumn(kind));
  const label = columns.findIndex(({ kind }) => kind === 'label');
  const single = columns.filter(({ kind }) => isUnitColumn(kind)).length === 1 && unitColumn === columns.length - 1;
  if (label !== 0 || !single) return null;
  const kept = withoutPageMarks(columns, lines);
  const starts: number[] = [];
  for (const [at, line] of kept.entries())
    if (Number(NUMBER.exec(line.text)?.[1]) === starts.length + 1) starts.push(at);
  if (starts.length < FEWEST_ROWS) return null;
  const rows: Row[] = [];
  let heading: readonly Line[] = kept.slice(0, starts[0]);
  for (const [place, start] of starts.entries()) {
    if (heading.length > 0) rows.push(headingRow(columns, heading));
    const all = kept.slice(start + 1, starts[place + 1] ?? kept.length);
    const next = all.findIndex((line, at) => at > 0 && numberingOf(line.text)?.rule === 'number/cn');
    const own = next < 0 ? all : all.slice(0, next);
    heading = next < 0 || place === starts.length - 1 ? [] : all.slice(next);
    const from = unitsFrom(own);
    if (from < 1) return null;
    rows.push(rowOf(columns, kept[start] as Line, own.slice(0, from), own.slice(from)));
  }
  return rows;
}

function withoutPageMarks(columns: readonly Column[], lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heads = columns.every(({ head }, column) => lines[at + column]?.text.replace(/\s+/g, '') === head);
    const mark =
      DASH.test(lines[at]?.text ?? '') &&
      NUMBER.test(lines[at + 1]?.text ?? '') &&
      DASH.test(lines[at + 2]?.text ?? '');
    if (heads) at += columns.length - 1;
    else if (mark) at += 2;
    else kept.push(lines[at] as Line);
  }
  return kept;
}

/** The most lines that the units of a row take. */
const MOST_UNIT_LINES = 40;

/** Where the units of a row begin among its lines, -1 where it has none. */
function unitsFrom(lines: readonly Line[]): number {
  for (let from = Math.max(1, lines.length - MOST_UNIT_LINES); from < lines.length; from++)
    if (cellEnds(lines[from - 1]) && cellKind(wordsOf(lines.slice(from)), false) === 'units') return from;
  return -1;
}

/** Whether a cell may end with this line: not inside a list. */
const cellEnds = (line: Line | undefined) => line !== undefined && !/[、，]$/.test(line.text);

function rowOf(columns: readonly Column[], number: Line, words: readonly Line[], units: readonly Line[]): Row {
  const cells: (Span | null)[] = columns.map(() => null);
  cells[0] = { start: number.start, end: number.end };
  cells[columns.length - 1] = spanOf(units);
  const widest = largest(words.map(({ text }) => text.length));
  const classed = columns.length > 3 && words.length > 1 && (words[0]?.text.length ?? 0) + SHORTER < widest;
  cells[columns.length - 2] = spanOf(classed ? words.slice(1) : words);
  if (classed) cells[columns.length - 3] = spanOf(words.slice(0, 1));
  return { start: number.start, end: units.at(-1)?.end ?? number.end, cells, own: cells.map((cell) => cell !== null) };
}

function headingRow(columns: readonly Column[], lines: readonly Line[]): Row {
  const span = spanOf(lines) as Span;
  return { cells: columns.map(() => span), own: columns.map(() => true), ...span };
}
