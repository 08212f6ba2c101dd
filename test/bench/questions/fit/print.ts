import type { Weighing } from '#src/qa/plan/weighing.js';

const row = (values: object) =>
  `{ ${Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;

/** The text of `src/qa/plan/weights.ts`. */
export function printWeights({ link, interpretation, bars }: Weighing): string {
  return `import type { Weighing } from './weighing.js';

/** Written by \`npm run fit\` (test/bench/questions/fit): not by hand. */
export const WEIGHING: Weighing = {
  link: ${row(link)},
  interpretation: ${row(interpretation)},
  bars: ${row(bars)},
};
`;
}
