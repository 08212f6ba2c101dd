/** A directive: a file of this project, or the seed of a composed one. */
export type Source = string | number;

/** Directives that stand in one graph. */
export interface World {
  readonly name: string;
  readonly sources: readonly Source[];
  /** How many questions it gets beside the others, 1 where not given. */
  readonly share?: number;
}

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';

/** Composed directives that differ in place, theme, roles, rosters, goals and deadlines. */
const ALONE = [2, 5, 9, 17, 18, 20, 22, 24, 26, 29, 35, 44, 57, 65, 68, 28, 16];

/** The graphs that questions are asked about: directives each alone, and two graphs that hold several. */
export const WORLDS: readonly World[] = [
  { name: 'seed', sources: [SEED], share: 3 },
  ...ALONE.map((seed) => ({ name: `composed-${seed}`, sources: [seed] })),
  { name: 'several-with-seed', sources: [SEED, 1, 27, 29, 9, 62], share: 3 },
  { name: 'several', sources: [17, 20, 22, 25, 44, 12], share: 3 },
];
