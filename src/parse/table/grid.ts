import { columnKind } from '#src/lexicon/columns.js';
import type { Block, CellBlock } from '#src/read/source.js';
import { largest } from '#src/text/lists.js';
import type { Span } from '#src/text/span.js';
import { fillDown } from './fill-down.js';
import type { Column, Row, Table } from './types.js';

/** How many rows of heads a table may have: 责任单位 over 牵头单位 and 配合单位. */
const HEAD_ROWS = 3;

const isCell = (block: Block): block is CellBlock => block.kind === 'cell';

/** Returns the tables that the format states and whose heads are understood, in order. */
export function statedTables(text: string, blocks: readonly Block[]): Table[] {
  const tables = new Map<number, CellBlock[]>();
  for (const block of blocks) {
    if (!isCell(block)) continue;
    const cells = tables.get(block.table);
    if (cells) cells.push(block);
    else tables.set(block.table, [block]);
  }
  return [...tables.values()].flatMap((cells) => tableOf(text, cells) ?? []);
}

type Grid = (CellBlock | undefined)[][];

function gridOf(cells: readonly CellBlock[]): Grid {
  const grid: Grid = [];
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      grid[row] ??= [];
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        (grid[row] ?? [])[column] ??= cell;
    }
  return Array.from(grid, (row) => row ?? []);
}

function tableOf(text: string, cells: readonly CellBlock[]): Table | null {
  const grid = gridOf(cells);
  const width = largest(grid.map((row) => row.length));
  const words = (cell: CellBlock | undefined) => (cell ? text.slice(cell.start, cell.end) : '');
  const known = (row: Grid[number]) => new Set(row.filter((cell) => cell && columnKind(words(cell)) !== null)).size;
  const first = grid.findIndex((row, at) => at < 6 && known(row) >= 2);
  if (first < 0 || width < 2) return null;
  let last = first;
  // A head merged over columns stands over heads of their own.
  while (last - first + 1 < HEAD_ROWS && grid[last]?.some((cell) => cell && cell.row + cell.rowSpan - 1 > last)) last++;
  while (last - first + 1 < HEAD_ROWS && known(grid[last + 1] ?? []) >= 2 && wide(grid[last] ?? [])) last++;
  const columns: Column[] = Array.from({ length: width }, (_, at) => {
    const heads = grid.slice(first, last + 1).map((row) => words(row[at]));
    const head = heads.findLast((one) => columnKind(one) !== null) ?? heads.findLast(Boolean) ?? '';
    return { head: head.replace(/\s+/g, ''), kind: columnKind(head) };
  });
  const rows: Row[] = [];
  for (const [at, row] of grid.slice(last + 1).entries()) {
    const read = rowOf(row, last + 1 + at, columns, words);
    if (read) rows.push({ ...read, cells: fillDown(columns, read.cells, rows.at(-1)) });
  }
  const [start, end] = [cells[0]?.start ?? 0, largest(cells.map((cell) => cell.end))];
  return { columns, rows, start, end };
}

const wide = (row: Grid[number]) => row.some((cell) => cell && cell.columnSpan > 1);

function rowOf(
  row: Grid[number],
  at: number,
  columns: readonly Column[],
  words: (cell?: CellBlock) => string,
): Row | null {
  const owned = row.flatMap((cell) => (cell && cell.row === at && cell.end > cell.start ? cell : []));
  const [only] = owned;
  if (!only) return null;
  // The heads again, after the break of a page.
  if (columns.every(({ head }, column) => words(row[column]).replace(/\s+/g, '') === head)) return null;
  const span = { start: only.start, end: largest(owned.map(({ end }) => end)) };
  return {
    ...span,
    cells: columns.map((_, column) => spanOf(row[column])),
    own: columns.map((_, column) => row[column]?.row === at),
  };
}

const spanOf = (cell: CellBlock | undefined): Span | null =>
  cell && cell.end > cell.start ? { start: cell.start, end: cell.end } : null;
