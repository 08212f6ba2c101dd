import type { Weighing } from './weighing.js';

/** Written by `npm run fit` (test/bench/questions/fit): not by hand. */
export const WEIGHING: Weighing = {
  link: { bias: -5, covered: 6, unknown: -10, first: 2, upper: 1, run: 3, anyRun: 1.5, fit: 1, exact: 4, together: 1 },
  interpretation: { bias: 0, phrasing: 1, link: 2, unused: -3, context: -0.5, refused: -2 },
  bars: { link: 0.5, close: 0.8, linked: 0.5 },
};
