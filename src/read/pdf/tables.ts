import type { Cell } from '../cells.js';
import { OPENS_PARAGRAPH, widthOf } from '../unwrap.js';
import { joinRow, rowsOf } from './lines.js';
import type { Run, Table } from './page.js';
import type { Rule } from './rules.js';

/** Rules that are this near, in points, are one. */
const NEAR = 3;
/** More are a drawing. */
const MOST_RULES = 6000;

/** Returns the tables that a page's rules make, with the words in them; a frame around one column of text is none. */
export function tablesOf(rules: readonly Rule[], runs: readonly Run[]): Table[] {
  if (rules.length > MOST_RULES) return [];
  return groupsOf(rules).flatMap((group) => {
    const xs = placesOf(group.filter((rule) => !rule.along));
    const ys = placesOf(group.filter((rule) => rule.along));
    return xs.length < 3 || ys.length < 2 ? [] : tableOf(group, xs, ys, cutAt(xs, ys, runs));
  });
}

/** Rules that touch each other, directly or through others. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      for (const other of left) {
        if (!touches(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touches(a: Rule, b: Rule): boolean {
  if (a.along === b.along) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function placesOf(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at))
    if (at - (places.at(-1) ?? -NEAR * 2) > NEAR) places.push(at);
  return places;
}

function tableOf(rules: readonly Rule[], xs: readonly number[], ys: readonly number[], runs: readonly Run[]): Table {
  const drawn = (along: boolean, at: number, middle: number) =>
    rules.some(
      (rule) => rule.along === along && Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle,
    );
  const x = (at: number) => xs[at] ?? 0;
  const y = (at: number) => ys[at] ?? 0;
  const covered = new Set<string>();
  const cells: Cell[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (covered.has(`${row} ${column}`)) continue;
      let columnSpan = 1;
      let rowSpan = 1;
      const middleY = (y(row) + y(row + 1)) / 2;
      const middleX = (x(column) + x(column + 1)) / 2;
      while (column + columnSpan < xs.length - 1 && !drawn(false, x(column + columnSpan), middleY)) columnSpan++;
      while (row + rowSpan < ys.length - 1 && !drawn(true, y(row + rowSpan), middleX)) rowSpan++;
      for (let down = 0; down < rowSpan; down++) {
        for (let over = 0; over < columnSpan; over++) covered.add(`${row + down} ${column + over}`);
      }
      const [left, right] = [x(column), x(column + columnSpan)];
      const within = runs.filter((run) => isIn(run, left, right, y(row), y(row + rowSpan)));
      cells.push({ row, column, rowSpan, columnSpan, words: wordsOf(within, right) });
    }
  }
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)];
  return { left: x(0), right, top: y(0), bottom, xs, rows: ys.length - 1, cells };
}

/** Whether the middle of a run stands in a box. */
export function isIn(run: Run, left: number, right: number, top: number, bottom: number): boolean {
  const [x, y] = [(run.x + run.right) / 2, run.y - run.size * 0.35];
  return x >= left && x < right && y >= top && y < bottom;
}

/** The words of a cell; a line that reaches its right edge goes on in the next. */
function wordsOf(runs: readonly Run[], right: number): string {
  let words = '';
  let above: Run | undefined;
  for (const line of rowsOf(runs).map(joinRow)) {
    const goesOn = above && above.right > right - 2.2 * above.size && !OPENS_PARAGRAPH.test(line.text);
    words += `${above && !goesOn ? '\n' : ''}${line.text}`;
    above = line;
  }
  return words;
}

/** Runs with those cut in two, at a space, over which the edge of a column stands: pdf.js joins words that are near. */
function cutAt(xs: readonly number[], ys: readonly number[], runs: readonly Run[]): Run[] {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return xs.slice(1, -1).reduce<Run[]>(
    (parts, x) => {
      return parts.flatMap((run) => (run.y > top && run.y < bottom ? cut(run, x) : run));
    },
    [...runs],
  );
}

function cut(run: Run, place: number): Run[] {
  const letter = (run.right - run.x) / widthOf(run.text);
  const spaces = [...run.text.matchAll(/\s+/g)].map(({ index, 0: space }) => {
    const x = run.x + letter * widthOf(run.text.slice(0, index));
    return { index, end: index + space.length, x, right: x + letter * widthOf(space) };
  });
  const near = spaces.find(({ x, right }) => x - run.size <= place && place <= right + run.size);
  if (!near || place <= run.x || place >= run.right) return [run];
  return [
    { ...run, text: run.text.slice(0, near.index), right: Math.min(near.x, place) },
    { ...run, text: run.text.slice(near.end), x: Math.max(near.right, place) },
  ];
}

/** Returns a table and its continuation on the next page as one, without the head that is repeated there. */
export function continued(table: Table, next: Table): Table {
  const headOf = ({ cells }: Table) =>
    cells
      .filter(({ row }) => row === 0)
      .map(({ words }) => words)
      .join('\t');
  const skipped = headOf(table) === headOf(next) ? 1 : 0;
  const rest = next.cells.filter(({ row }) => row >= skipped);
  const broken = breaksRow(table, rest[0]) ? skipped : -1;
  const cells = table.cells.map((cell) => {
    const below =
      cell.row + cell.rowSpan === table.rows
        ? rest.find(({ row, column }) => row === broken && column === cell.column)
        : null;
    return below ? { ...cell, words: cell.words + below.words } : cell;
  });
  const before = table.rows - skipped - (broken >= 0 ? 1 : 0);
  const added = rest.filter(({ row }) => row !== broken).map((cell) => ({ ...cell, row: cell.row + before }));
  return { ...table, rows: next.rows + before, cells: [...cells, ...added] };
}

/** Whether a row goes on over the page: where rows are numbered, its other part has no number. */
const breaksRow = (table: Table, first: Cell | undefined): boolean =>
  first?.words === '' && first.rowSpan === 1 && /^(?:序\s*号|编\s*号)$/.test(table.cells[0]?.words ?? '');

/** Whether two tables on following pages have the same columns. */
export const fits = (table: Table, next: Table): boolean =>
  table.xs.length === next.xs.length && table.xs.every((x, at) => Math.abs(x - (next.xs[at] ?? 0)) <= NEAR * 2);
