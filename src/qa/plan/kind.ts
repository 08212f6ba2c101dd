import type { CypherQuery } from '#graph/cypher/query.js';
import type { Draft } from '../answer/draft.js';
import type { Lookup } from '../knowledge/lookup.js';
import type { Asked } from './asked.js';
import type { Plan } from './plan.js';

/** One way of asking a kind of question. */
export interface Phrasing {
  /** Unique within its kind. */
  readonly name: string;
  /** Found in the skeleton of a question: names are letters there (`U牵头哪些任务`). */
  readonly asks: RegExp;
  /** Where this is found too, the question is not of this kind. */
  readonly unless?: RegExp;
  /** A question about the seed directive that is asked so. */
  readonly example: string;
  /** A question that is asked before the example, where it goes on with an answer. */
  readonly after?: string;
  /** Questions that look alike and are not asked so. */
  readonly nearMisses: readonly string[];
}

/** What a kind makes of a question. */
export interface Reading<P extends Plan = Plan> {
  readonly plan: P;
  /** 0 … 1: how surely what the question names was found; 1 for names and for what needs none. */
  readonly link: number;
  /** Words of the topic that this reading makes nothing of. */
  readonly unused: string;
  /** Said in place of the plan's answer: what was understood, and that it is not in the graph. */
  readonly refusal?: Draft;
  /** Said below the answer: by what name a unit is known. */
  readonly notes?: readonly string[];
  /** It goes on with what was asked before. */
  readonly context?: boolean;
}

/** A kind of question: how it is asked, what it comes down to, and what answers it. */
export interface QuestionKind<P extends Plan = Plan> {
  readonly name: string;
  /** Kinds that it goes before where both claim a question and it found what is named, each with the reason. */
  readonly before: Readonly<Record<string, string>>;
  readonly phrasings: readonly Phrasing[];
  /** The readings of a question that one of the phrasings fits; none where it is not of this kind after all. */
  read(asked: Asked, phrasing: Phrasing): Promise<readonly Reading<P>[]> | readonly Reading<P>[];
  answer(plan: P, facts: Lookup): Draft;
  /** What reads from the graph the nodes that the answer names. */
  cypher(plan: P): readonly CypherQuery[];
}

/** Returns the first phrasing of a kind that fits a skeleton. */
export function phrasingOf({ phrasings }: QuestionKind, skeleton: string): Phrasing | undefined {
  return phrasings.find(({ asks, unless }) => asks.test(skeleton) && !unless?.test(skeleton));
}
