/** Room over directives for their titles, which do not shrink with the map. */
const ABOVE_ROW = 80;
/** Widths of the rows that are tried, as parts of that which would do if circles were squares. */
const WIDTHS = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6];
/** How much larger wider rows have to show a map, in parts: narrower ones keep together what is tied. */
const WORTH = 0.05;

/** A disc that is still to be placed. */
export interface Loose {
  readonly id: string;
  readonly r: number;
  x: number;
  y: number;
}

/**
 * Places discs in rows, the largest first, around the origin: those rows that can be shown largest where `aspect` is how
 * much wider than high there is room.
 */
export function inRows(discs: readonly Loose[], aspect: number): void {
  const sorted = [...discs].sort((a, b) => b.r - a.r || (a.id < b.id ? -1 : 1));
  const square = Math.sqrt(aspect * discs.reduce((sum, { r }) => sum + 4 * r * r, 0));
  let best: readonly (readonly Loose[])[] = [];
  let least = Infinity;
  for (const part of WIDTHS) {
    const rows = rowsOf(sorted, square * part);
    const size = Math.max(
      Math.max(...rows.map(widthOf)) / aspect,
      rows.reduce((sum, row) => sum + heightOf(row), 0),
    );
    if (size > least * (1 - WORTH)) continue;
    best = rows;
    least = size;
  }
  let top = 0;
  for (const row of best) {
    let left = -widthOf(row) / 2;
    for (const disc of row) {
      disc.x = left + disc.r;
      disc.y = top + heightOf(row) / 2;
      left += 2 * disc.r;
    }
    top += heightOf(row);
  }
}

const widthOf = (row: readonly Loose[]) => row.reduce((sum, { r }) => sum + 2 * r, 0);
const heightOf = (row: readonly Loose[]) => 2 * Math.max(...row.map(({ r }) => r)) + ABOVE_ROW;

/** Rows that are filled one after the other. */
function rowsOf(discs: readonly Loose[], width: number): readonly (readonly Loose[])[] {
  const rows: Loose[][] = [];
  let left = Infinity;
  for (const disc of discs) {
    if (left + disc.r > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push(disc);
    left += 2 * disc.r;
  }
  return rows;
}
