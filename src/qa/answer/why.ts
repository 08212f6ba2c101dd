import type { CypherQuery } from '#graph/cypher/query.js';
import type { Plan } from '../plan/plan.js';

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
