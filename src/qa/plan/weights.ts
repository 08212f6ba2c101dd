/** Weights of the features of an interpretation. */
export const WEIGHTS = {
  interpretation: { bias: 0, phrasing: 1, link: 2, unused: -3, context: -0.5, refused: -2 },
} as const;

/** Bars that an interpretation has to pass. */
export const BARS = { linked: 0.6 } as const;
