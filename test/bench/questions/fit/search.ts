import type { Numbers } from './start.js';

/** How a search goes. */
export interface Search {
  readonly start: Numbers;
  /** What is to be as high as can be. */
  objective(numbers: Numbers): Promise<number>;
  /** Steps as shares of a number, one after the other. */
  readonly steps: readonly number[];
  /** What it costs to be as far from the start as the start is from nothing: where data decide nothing a number stays. */
  readonly pull: number;
  /** A gain that is smaller is chance. */
  readonly least: number;
  found?(numbers: Numbers, value: number, path: string): void;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
const sizeOf = (value: number) => Math.max(Math.abs(value), 0.5);

/** Finds better numbers by moving one at a time up and down as long as that helps; the same for the same objective. */
export async function search({ start, objective, steps, pull, least, found }: Search): Promise<Numbers> {
  const distance = (numbers: Numbers) =>
    Object.entries(start).reduce(
      (sum, [path, from]) => sum + (((numbers[path] ?? from) - from) / sizeOf(from)) ** 2,
      0,
    );
  const value = async (numbers: Numbers) => (await objective(numbers)) - pull * distance(numbers);
  let best = start;
  let highest = await value(best);
  const move = async (path: string, by: number): Promise<boolean> => {
    const tried = { ...best, [path]: rounded((best[path] ?? 0) + by) };
    const reached = await value(tried);
    if (reached < highest + least) return false;
    [best, highest] = [tried, reached];
    found?.(best, highest, path);
    return true;
  };
  for (const step of steps)
    for (const path of Object.keys(start)) {
      const by = step * sizeOf(start[path] ?? 0);
      if (await move(path, by)) while (await move(path, by));
      else while (await move(path, -by));
    }
  return best;
}
