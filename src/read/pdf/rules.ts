/** A straight line drawn along or down a page, in points from the top left corner: at `y` or `x`, from – to on the other axis. */
export interface Rule {
  readonly along: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type Point = readonly [x: number, y: number];

/** The numbers of pdf.js's drawing operators that are looked at. */
export interface DrawingOps {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly endPath: number;
}

/** Thicker is a coloured box. */
const THICKEST = 3;
/** How many numbers follow move, line, curve, quadratic curve and close in a path of pdf.js. */
const PATH_STEPS = [2, 2, 6, 4, 0];

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
export const asMatrix = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((value ?? []) as ArrayLike<number>);
  return [a, b, c, d, e, f];
};

/** Returns the rules that a page's drawing operators draw, as strokes or as thin boxes; `page` turns units into points. */
export function rulesOf(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: DrawingOps,
  page: Matrix,
): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = page;
  for (const [at, op] of list.fnArray.entries()) {
    const args = (list.argsArray[at] ?? []) as readonly unknown[];
    if (op === ops.save) stack.push(matrix);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) matrix = stack.pop() ?? page;
    else if (op === ops.transform) matrix = times(matrix, asMatrix(args));
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = times(matrix, asMatrix(args[0]));
    } else if (op === ops.constructPath && args[0] !== ops.endPath) {
      const [path] = (args[1] ?? []) as readonly (ArrayLike<number> | null)[];
      if (path) for (const part of partsOf(path, matrix)) rules.push(...rulesIn(part));
    }
  }
  return rules;
}

/** The parts of a path that are drawn without lifting the pen; one with curves is left out. */
function partsOf(path: ArrayLike<number>, m: Matrix): Point[][] {
  const parts: Point[][] = [];
  let curved = false;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const size = PATH_STEPS[step] ?? 0;
    const [x = 0, y = 0] = [path[at + 1], path[at + 2]];
    const point: Point = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
    if (step === 0) {
      if (curved) parts.pop();
      curved = false;
      parts.push([point]);
    } else if (step === 1) parts.at(-1)?.push(point);
    else if (step === 4) parts.at(-1)?.push(parts.at(-1)?.[0] ?? point);
    else curved = true;
    at += 1 + size;
  }
  if (curved) parts.pop();
  return parts;
}

function rulesIn(part: readonly Point[]): Rule[] {
  const xs = part.map(([x]) => x);
  const ys = part.map(([, y]) => y);
  const box = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
  const whole = ruleOf(...box);
  if (whole) return [whole];
  return part.slice(1).flatMap(([x, y], at) => {
    const [fromX = x, fromY = y] = part[at] ?? [];
    return ruleOf(Math.min(x, fromX), Math.max(x, fromX), Math.min(y, fromY), Math.max(y, fromY)) ?? [];
  });
}

function ruleOf(left: number, right: number, top: number, bottom: number): Rule | null {
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width > height) return { along: true, at: (top + bottom) / 2, from: left, to: right };
  if (width <= THICKEST && height > width) return { along: false, at: (left + right) / 2, from: top, to: bottom };
  return null;
}
