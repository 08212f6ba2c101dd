import type { Random } from './../directives/random.js';

/** Ways to ask who leads, for the turn before. */
export const LEAD_TURNS = ['{topic}谁牵头？', '谁牵头{topic}？', '{topic}由谁牵头'];
/** One of these turns about these words. */
export const put = (random: Random, turns: readonly string[], slot: string, words: string) =>
  random.pick(turns).replace(`{${slot}}`, words);
