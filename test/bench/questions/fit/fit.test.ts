import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEIGHING } from '#src/qa/plan/weights.js';
import { printWeights } from './print.js';
import { search } from './search.js';
import { type Numbers, numbersOf, START, weighingOf } from './start.js';

const quiet = { steps: [0.5, 0.25], pull: 0, least: 1e-6 };

describe('the search for weights', () => {
  it('moves each number to where the objective is highest', async () => {
    const objective = async ({ a = 0, b = 0 }: Numbers) => -((a - 3) ** 2) - (b + 1) ** 2;
    expect(await search({ ...quiet, start: { a: 2, b: -2 }, objective })).toEqual({ a: 3, b: -1 });
  });

  it('leaves a number where it is when nothing depends on it', async () => {
    const objective = async ({ a = 0 }: Numbers) => a;
    const found = await search({
      ...quiet,
      start: { a: 1, b: 7 },
      objective: async (n) => Math.min(2, await objective(n)),
    });
    expect(found).toEqual({ a: 2, b: 7 });
  });

  it('is pulled back where a gain is small', async () => {
    const objective = async ({ a = 0 }: Numbers) => 0.01 * a;
    expect(await search({ ...quiet, pull: 1, start: { a: 1 }, objective })).toEqual({ a: 1 });
  });
});

describe('the file of weights', () => {
  it('is what the script prints', () => {
    expect(readFileSync('src/qa/plan/weights.ts', 'utf8')).toBe(printWeights(WEIGHING));
  });

  it('has every number that the search moves, and those it leaves', () => {
    expect(weighingOf(numbersOf(WEIGHING))).toEqual(WEIGHING);
    expect(Object.keys(numbersOf(START))).toEqual(Object.keys(numbersOf(WEIGHING)));
  });
});
