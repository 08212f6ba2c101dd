import type { CypherQuery } from '#graph/cypher/query.js';
import type { Asked } from './plan/asked.js';
import type { Interpretation } from './plan/decide.js';
import { kindNamed } from './plan/kinds.js';
import type { Plan } from './plan/plan.js';

/** What an answer was decided by, JSON-safe. */
export interface Why {
  /** The question as it was read, folded; names as letters in the skeleton. */
  readonly read: string;
  readonly skeleton: string;
  readonly mentions: readonly {
    readonly words: string;
    readonly kind: string;
    readonly ids: readonly string[];
    readonly start: number;
    readonly end: number;
  }[];
  /** Titles of the directives that the question limits itself to; empty for all. */
  readonly scope: readonly string[];
  /** Words of the topic that was looked for, with what it was weighed against. */
  readonly links: readonly {
    readonly topic: string;
    readonly candidates: readonly {
      readonly id: string;
      readonly title: string;
      readonly score: number;
      readonly features: Readonly<Record<string, number>>;
    }[];
  }[];
  /** Best first; those that another kind goes before come last. */
  readonly interpretations: readonly {
    readonly kind: string;
    readonly phrasing: string;
    readonly score: number;
    readonly features: Readonly<Record<string, number>>;
    readonly behind: string | null;
    readonly refusal: string | null;
    readonly plan: Plan;
  }[];
  readonly plan: Plan | null;
  /** Reads from the graph what the answer names. */
  readonly cypher: readonly CypherQuery[];
}

/** Tells what a question was answered by. */
export async function explainDecision(decided: {
  readonly asked: Asked | null;
  readonly plan: Plan | null;
  readonly interpretations: readonly Interpretation[];
}): Promise<Why> {
  const { asked, plan, interpretations } = decided;
  const links = asked ? await asked.links() : [];
  return {
    read: asked?.question.text ?? '',
    skeleton: asked?.question.skeleton ?? '',
    mentions: (asked?.question.mentions ?? []).map(({ words, kind, ids, start, end }) => ({
      words,
      kind,
      ids,
      start,
      end,
    })),
    scope: asked?.scope.directives?.map(({ title, id }) => title ?? id) ?? [],
    links: links.map(({ topic, linked }) => ({
      topic,
      candidates: linked.candidates.map(({ doc, score, features }) => ({
        id: doc.id,
        title: doc.title,
        score,
        features,
      })),
    })),
    interpretations: interpretations.map(({ kind, phrasing, score, features, behind, reading }) => ({
      kind: kind.name,
      phrasing: phrasing.name,
      score,
      features: { ...features },
      behind,
      refusal: reading.refusal?.first ?? null,
      plan: reading.plan,
    })),
    plan,
    cypher: plan ? (kindNamed(plan.kind)?.cypher(plan) ?? []) : [],
  };
}
