import type { Weighing } from '#src/qa/plan/weighing.js';

/**
 * Where the search begins: a new feature gets its line here and in `weights.ts`. Set by hand once; never read by the engine.
 * The data does not decide every number: `link.together` stays where it begins (from 3 at 3), so that its 1 is ours.
 */
export const START: Weighing = {
  link: { bias: -5, covered: 6, unknown: -10, first: 2, upper: 1, run: 2, anyRun: 1.5, fit: 1, exact: 4, together: 1 },
  interpretation: { bias: 0, phrasing: 1, link: 2, unused: -3, context: -0.5, refused: -2 },
  bars: { link: 0.5, close: 0.8, linked: 0.5 },
};

/** Numbers that scale with others or shift all alike are left as they are: nothing would decide them. */
const FIXED: ReadonlySet<string> = new Set(['interpretation.bias', 'bars.link', 'bars.linked']);

/** The numbers of a weighing by path, `link.covered`. */
export type Numbers = Readonly<Record<string, number>>;

/** A weighing as numbers by path; those that are fixed are not among them. */
export function numbersOf(weighing: Weighing): Numbers {
  const all = Object.entries(weighing).flatMap(([part, values]) =>
    Object.entries(values as Numbers).map(([name, value]) => [`${part}.${name}`, value] as const),
  );
  return Object.fromEntries(all.filter(([path]) => !FIXED.has(path)));
}

/** The weighing with these numbers, those left out as in `base`. */
export function weighingOf(numbers: Numbers, base: Weighing = START): Weighing {
  const part = <K extends keyof Weighing>(name: K): Weighing[K] => {
    const values = Object.entries(base[name]).map(([key, value]) => [key, numbers[`${name}.${key}`] ?? value]);
    return Object.fromEntries(values) as Weighing[K];
  };
  return { link: part('link'), interpretation: part('interpretation'), bars: part('bars') };
}
