import { usedBy } from './compose.js';
import type { Draft, DraftChoice, Focus } from './draft.js';
import type { AnswerEvidence } from './types.js';

/** How many things are offered: more say that too little was asked to choose from. */
export const MAX_CHOICES = 8;

/** Something that was perhaps meant, with the first line of its own answer. */
export interface Option extends DraftChoice {
  readonly said: string;
}

/** Offers several things to choose from, each with its own answer; `evidence` is that of all of them. */
export function choose(
  first: string,
  options: readonly Option[],
  evidence: readonly AnswerEvidence[],
  about: Pick<Draft, 'nearest'> & { readonly focus?: Focus } = {},
): Draft {
  const offered = options.slice(0, MAX_CHOICES);
  return {
    status: 'AMBIGUOUS',
    first,
    list: offered.map(({ said }) => `· ${said}`),
    evidence,
    choices: offered.map(({ label, nodeId, plan }) => ({ label, nodeId, plan })),
    ...about,
  };
}

/** What drafts rest on, together. */
export const evidenceOfAll = (drafts: readonly Draft[]): AnswerEvidence[] => drafts.flatMap(usedBy);
