/** Weights of features: of what a topic may name, and of what a question may ask. */
export const WEIGHTS = {
  link: { bias: -5, covered: 6, unknown: -10, first: 2, upper: 1, run: 2, anyRun: 1.5, fit: 1, exact: 4, together: 3 },
  interpretation: { bias: 0, phrasing: 1, link: 2, unused: -3, context: -0.5, refused: -2 },
} as const;

/** Bars: from which score something is named, how near in log odds another is as good, from which score a reading counts. */
export const BARS = { link: 0.5, close: 0.8, linked: 0.5 } as const;
