import { plainLetters } from './letters.js';
import type { Page, Run } from './page.js';

/** A line of a page. */
export interface Line extends Run {
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** 0 where it stands across the page or the page has one column, else 1 or 2. */
  readonly column: number;
}

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Fewer lines side by side are a signature or a list, not columns. */
const FEWEST_SIDE_BY_SIDE = 6;

/** Groups runs that share a base line, from top to bottom, each from left to right. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.y - first.y < Math.min(run.size, first.size) / 2) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** Joins the runs of a row; a gap of half a letter is a space, a wider one two. */
export function joinRow(row: readonly Run[]): Run {
  let text = '';
  let right = 0;
  for (const run of row) {
    const gap = (run.x - right) / run.size;
    const least = CJK.test(text.at(-1) ?? '') || CJK.test(run.text[0] ?? '') ? 0.5 : 0.15;
    if (text) text += gap >= 1.5 ? '  ' : gap >= least ? ' ' : '';
    text += run.text;
    right = Math.max(right, run.right);
  }
  const sizes = row.map((run) => run.size);
  return { text: plainLetters(text), right, x: row[0]?.x ?? 0, y: row[0]?.y ?? 0, size: Math.max(...sizes) };
}

/** Returns the lines of a page in reading order: column by column between lines that stand across both. */
export function linesOf(page: Page, number: number): Line[] {
  const asLine = (row: readonly Run[], column: number): Line => ({
    ...(row[0]?.table ? row[0] : joinRow(row)),
    page: number,
    pageWidth: page.width,
    pageHeight: page.height,
    column,
  });
  const rows = rowsOf(page.runs);
  const gutter = gutterOf(rows, page.width);
  if (gutter === null) return rows.map((row) => asLine(row, 0));
  const lines: Line[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  const flush = () => {
    for (const [at, side] of [left, right].entries()) lines.push(...rowsOf(side).map((row) => asLine(row, at + 1)));
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (isAcross(row, gutter)) {
      flush();
      lines.push(asLine(row, 0));
      continue;
    }
    left.push(...row.filter((run) => run.x < gutter));
    right.push(...row.filter((run) => run.x >= gutter));
  }
  flush();
  return lines;
}

/** Whether words stand over the place between the columns, or in the middle of the page without filling a column. */
const isAcross = (row: readonly Run[], gutter: number) =>
  row.some((run) => run.table) ||
  row.some((run) => run.x < gutter - 1 && run.right > gutter + 1) ||
  (row.some((run) => run.right <= gutter) && row.some((run) => run.x >= gutter) && widestGapAt(row, gutter) < 0.8);

/** The gap around a place, in letters. */
function widestGapAt(row: readonly Run[], place: number): number {
  const before = row.filter((run) => run.x < place).at(-1);
  const after = row.find((run) => run.x >= place);
  return before && after ? (after.x - before.right) / after.size : Number.POSITIVE_INFINITY;
}

/** The place between two columns of running text, `null` on a page of one column. */
function gutterOf(rows: readonly Run[][], width: number): number | null {
  let best: { place: number; across: number } | null = null;
  for (let place = width * 0.35; place <= width * 0.65; place += 2) {
    const across = rows.filter((row) => isAcross(row, place)).length;
    if (!best || across < best.across) best = { place, across };
  }
  if (!best || best.across * 3 > rows.length) return null;
  const { place } = best;
  const both = rows.filter(
    (row) => !isAcross(row, place) && row.some((run) => run.x < place) && row.some((run) => run.x > place),
  );
  if (both.length < FEWEST_SIDE_BY_SIDE) return null;
  const start = Math.min(...both.map((row) => row[0]?.x ?? 0));
  const end = Math.max(...both.map((row) => row.at(-1)?.right ?? 0));
  // Running text fills its column; the cells of a table or the names of a roster do not.
  const full = both.filter((row) => {
    const left = joinRow(row.filter((run) => run.x < place));
    const right = joinRow(row.filter((run) => run.x >= place));
    return left.right - left.x > (place - start) * 0.8 && right.right - right.x > (end - place) * 0.8;
  });
  return full.length * 2 >= both.length ? place : null;
}
