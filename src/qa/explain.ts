import type { Why } from './answer/why.js';
import type { Asked } from './plan/asked.js';
import type { Interpretation } from './plan/decide.js';
import { kindNamed } from './plan/kinds.js';
import type { Plan } from './plan/plan.js';

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
