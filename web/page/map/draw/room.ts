import type { Disc } from '../layout/place.js';

/** A rectangle of a drawing, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 32;
/** More than any drawing has cells in a row. */
const ROW = 65_536;

/** Whether a box and a disc lie on each other. */
export const meets = ({ x, y, width, height }: Box, disc: Disc): boolean =>
  Math.hypot(disc.x - Math.max(x, Math.min(disc.x, x + width)), disc.y - Math.max(y, Math.min(disc.y, y + height))) <
  disc.r;

/** Whether two boxes lie on each other. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** What room a drawing has for names: some is taken by discs, more by each name that is written. */
export class Room<Thing extends Disc> {
  readonly #whole: Box;
  readonly #sight: Box;
  readonly #discs = new Map<number, Thing[]>();
  readonly #names = new Map<number, Box[]>();

  /** `sight` is what is seen of the whole before that is moved. */
  constructor(whole: Box, sight: Box, discs: readonly Thing[]) {
    this.#whole = whole;
    this.#sight = sight;
    for (const disc of discs) {
      const { x, y, r } = disc;
      const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
      if (overlap(box, whole)) put(this.#discs, box, disc);
    }
  }

  /** Whether no name is in a box, nor a disc that may not be covered, and no edge cuts it. */
  isFree(box: Box, covers: (disc: Thing) => boolean): boolean {
    if (!isWithin(box, this.#whole) || (overlap(box, this.#sight) && !isWithin(box, this.#sight))) return false;
    return cellsOf(box).every(
      (cell) =>
        !this.#names.get(cell)?.some((name) => overlap(name, box)) &&
        !this.#discs.get(cell)?.some((disc) => meets(box, disc) && !covers(disc)),
    );
  }

  /** Writes a name in a box. */
  take(box: Box): void {
    put(this.#names, box, box);
  }
}

function put<Thing>(cells: Map<number, Thing[]>, box: Box, thing: Thing): void {
  for (const cell of cellsOf(box)) {
    const things = cells.get(cell);
    if (things) things.push(thing);
    else cells.set(cell, [thing]);
  }
}

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const cells: number[] = [];
  for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
      cells.push(row * ROW + column);
  return cells;
}
