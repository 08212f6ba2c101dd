import { type ColumnKind, isUnitColumn } from '#src/lexicon/columns.js';
import type { Span } from '#src/text/span.js';
import { numberingOf } from '../numbering.js';
import { titleOf } from '../title.js';
import type { Row, Table } from './types.js';

/** A cell with the head printed over its column. */
export interface RowCell extends Span {
  readonly head: string;
}

/** The cells of a row by what stands in their column. */
export type RowCells = ReadonlyMap<ColumnKind, readonly RowCell[]>;

/** A row as an item: a heading over rows (`cells` is `null`), or a row of its own. */
export interface RowItem extends Span {
  readonly rule: string;
  readonly rank: number;
  readonly label: string;
  readonly title: string;
  readonly heading: Span;
  readonly bodyStart: number;
  readonly cells: RowCells | null;
}

/** Ranks of what a table holds: deeper than any printed number, since the whole table stands under its heading. */
const RANK = { heading: 20, section: 21, row: 22 } as const;

/** Whether the rows of a table state work: it has a column of tasks, and one of units or times, or numbers its tasks and says what they hold. */
export const isTaskTable = ({ columns }: Table): boolean =>
  columns.some(({ kind }) => kind === 'task' || kind === 'content') &&
  (columns.some(({ kind }) => isUnitColumn(kind) || kind === 'deadline') ||
    ['label', 'task', 'content'].every((kind) => columns.some((column) => column.kind === kind)));

/** Returns the items of a table of tasks in order: headings over rows, cells of 类别 columns, rows. */
export function itemsOf(text: string, table: Table): RowItem[] {
  const items: RowItem[] = [];
  let section: Span | null = null;
  for (const row of table.rows) {
    const cells = cellsOf(table, row);
    const title = titleCell(cells);
    if (!title || SUM.test(text.slice(title.start, title.end).trim())) continue;
    const label = labelCell(text, cells);
    if (headsRows(row, cells, table, label)) {
      items.push(itemOf(text, row, title, label, null, 'heading'));
      continue;
    }
    const over: Span | null = cells.get('section')?.at(-1) ?? null;
    if (over && over.start !== section?.start) {
      items.push(itemOf(text, { start: Math.min(row.start, over.start), end: over.end }, over, null, null, 'section'));
      section = over;
    }
    items.push(itemOf(text, row, title, label, cells, 'row'));
  }
  return items;
}

/** Several columns of tasks: the last one says what to do, those before it are headings over rows. */
function cellsOf({ columns }: Table, row: Row): Map<ColumnKind, RowCell[]> {
  const cells = new Map<ColumnKind, RowCell[]>();
  const lastTask = columns.findLastIndex(({ kind }) => kind === 'task');
  for (const [at, { kind: printed, head }] of columns.entries()) {
    const span = row.cells[at];
    const kind = printed === 'task' && at < lastTask ? 'section' : printed;
    if (!span || !kind) continue;
    const cell = { head, ...span };
    const same = cells.get(kind);
    if (!same) cells.set(kind, [cell]);
    else if (same.at(-1)?.start !== cell.start) same.push(cell);
  }
  return cells;
}

const titleCell = (cells: RowCells): Span | null =>
  (cells.get('task') ?? cells.get('content') ?? cells.get('section'))?.[0] ?? null;
const labelCell = (text: string, cells: RowCells): string | null => {
  const [cell] = cells.get('label') ?? [];
  return cell ? bare(text.slice(cell.start, cell.end)) : null;
};

const FIGURE = /^\d{1,3}$/;
const CHAPTER_NUMBER = /^[一二三四五六七八九十]{1,3}$/;
/** A row that adds up the others. */
const SUM = /^(?:合计|总计|总分|小计)$/;
const bare = (label: string) => label.replace(/[\s\u3000（()）、.．]/g, '');

/** A row that is one cell beside its number, or one whose columns of units are not there at all (a flattened heading). */
function headsRows(row: Row, cells: RowCells, { columns }: Table, label: string | null): boolean {
  const words = row.cells.filter((_, at) => columns[at]?.kind !== 'label');
  const starts = new Set(words.map((cell) => cell?.start));
  if (words.length > 1 && starts.size === 1) return true;
  const title = cells.has('task') ? 'task' : 'content';
  const others = [...cells.keys()].filter((kind) => kind !== 'label' && kind !== 'section' && kind !== title);
  const unitColumns = columns.flatMap(({ kind }, at) => (isUnitColumn(kind) ? [at] : []));
  // 一 heads rows that are numbered in figures; a row numbered so is a task for which nobody is named.
  if (FIGURE.test(label ?? '')) return false;
  if (others.length > 0) return false;
  return unitColumns.length > 0 ? unitColumns.every((at) => !row.own[at]) : CHAPTER_NUMBER.test(label ?? '');
}

function itemOf(
  text: string,
  span: Span,
  cell: Span,
  label: string | null,
  cells: RowCells | null,
  kind: keyof typeof RANK,
): RowItem {
  const words = text.slice(cell.start, cell.end);
  const number = numberingOf(words);
  const from = number?.length ?? 0;
  const { title, length } = titleOf(words.slice(from).replace(/\n/g, cells ? '' : '\n'));
  return {
    rule: `table/${kind}`,
    rank: RANK[kind],
    label: label || number?.label || '',
    title: title.replace(/\s*\n\s*/g, ''),
    heading: { start: cell.start, end: cell.start + Math.min(words.length, from + length) },
    bodyStart: cell.start + from,
    start: Math.min(span.start, span.start),
    end: span.end,
    cells,
  };
}
