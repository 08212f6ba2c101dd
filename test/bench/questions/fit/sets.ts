import { createHash } from 'node:crypto';
import type { Weighing } from '#src/qa/plan/weighing.js';
import { askOf, type OpenWorld } from '../ask-all.js';
import type { Question } from '../question.js';

/** Questions with the graph that they are asked of. */
export interface Batch {
  readonly world: OpenWorld;
  readonly questions: readonly Question[];
}

/** Two sets that count alike, however many questions each has. */
export interface Sets {
  readonly generated: readonly Batch[];
  readonly written: readonly Batch[];
}

/** What an answer that is wrong costs in right ones: to say something false is worse than to refuse. */
const WRONG = 3;

/** Whether a question is one that the numbers are fitted to; the others tell whether what was found holds elsewhere. */
export const isTrained = ({ text }: Question) => (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0;

/** The questions of a set that pass. */
export const those = (batches: readonly Batch[], passes: (question: Question) => boolean): Batch[] =>
  batches.map(({ world, questions }) => ({ world, questions: questions.filter(passes) }));

/** How a set is answered. */
export interface Score {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
}

/** Asks a set under a weighing. */
export async function scoreOf(batches: readonly Batch[], weighing: Weighing): Promise<Score> {
  const score = { n: 0, right: 0, wrong: 0 };
  for (const { world, questions } of batches)
    for (const { verdict } of await askOf(world, questions, { weighing })) {
      score.n++;
      if (verdict.outcome === 'right') score.right++;
      if (verdict.outcome === 'wrong') score.wrong++;
    }
  return score;
}

/** What a score is worth: 1 where all is right. */
export const worth = ({ n, right, wrong }: Score): number => (n > 0 ? (right - WRONG * wrong) / n : 0);
