import type { Asked } from './asked.js';
import { featuresOf } from './features.js';
import { type Phrasing, phrasingOf, type QuestionKind, type Reading } from './kind.js';
import { logistic } from './logistic.js';

import type { Features } from './weighing.js';
/** A reading of a question by one kind, with what speaks for it. */
export interface Interpretation {
  readonly kind: QuestionKind;
  readonly phrasing: Phrasing;
  readonly reading: Reading;
  readonly features: Features;
  /** 0 … 1. */
  readonly score: number;
  /** The kind that goes before this one here. */
  readonly behind: string | null;
}

/** Reads a question by every kind that claims it; best first, those that another kind goes before last. */
export async function interpret(asked: Asked, kinds: readonly QuestionKind[]): Promise<readonly Interpretation[]> {
  const all: Interpretation[] = [];
  for (const kind of kinds) {
    const phrasing = phrasingOf(kind, asked.question.skeleton);
    if (!phrasing) continue;
    for (const reading of await kind.read(asked, phrasing)) {
      const features = featuresOf(asked, phrasing, reading);
      all.push({
        kind,
        phrasing,
        reading,
        features,
        score: logistic(asked.weighing.interpretation, { ...features }),
        behind: null,
      });
    }
  }
  const found = all.filter(({ reading }) => reading.link >= asked.weighing.bars.linked);
  return all
    .map((one) => ({ ...one, behind: found.find(({ kind }) => one.kind.name in kind.before)?.kind.name ?? null }))
    .sort((a, b) => Number(a.behind !== null) - Number(b.behind !== null) || b.score - a.score);
}
