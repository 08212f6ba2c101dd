import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '#src/extract/fact.js';

/** Why a correction cannot be applied. */
export type Problem = 'NO_SUCH_QUOTE' | 'NO_SUCH_TASK' | 'NO_SUCH_FACT' | 'SEVERAL_FACTS' | 'FACT_EXISTS';

type Values = Readonly<Record<string, unknown>>;

/** A fact by what it says, whatever words it stands on. */
export const says = (values: Values) => (fact: object) =>
  Object.entries(values).every(([name, value]) => isDeepStrictEqual(fact[name as keyof object], value));

/** What is to become of a list of facts. */
export interface Amendment<F> {
  /** What the fact says that is dropped or changed; `null` where one is added. */
  readonly was: Values | null;
  /** What it is to say; `null` where it is dropped. */
  readonly now: Values | null;
  /** The words that bear it out. */
  readonly words: Fact;
  /** Completes a fact that is added. */
  complete(): F;
  /** Whether a changed fact keeps the words it stood on. */
  readonly keepsWords?: boolean;
}

/** The facts with one of them added in the order of the text, dropped or changed. */
export function amended<F extends Fact>(
  facts: readonly F[],
  { was, now, words, complete, keepsWords = false }: Amendment<F>,
): readonly F[] | Problem {
  if (now !== null && facts.some(says(now))) return 'FACT_EXISTS';
  if (was === null) {
    const later = facts.findIndex(({ start }) => start > words.start);
    return facts.toSpliced(later < 0 ? facts.length : later, 0, complete());
  }
  const like = facts.filter(says(was));
  const near = like.length > 1 ? like.filter(({ start, end }) => start < words.end && end > words.start) : like;
  const [fact] = near;
  if (!fact) return like.length > 1 ? 'SEVERAL_FACTS' : 'NO_SUCH_FACT';
  if (near.length > 1) return 'SEVERAL_FACTS';
  const place = keepsWords ? { rule: words.rule } : words;
  return facts.flatMap((one) => (one !== fact ? [one] : now === null ? [] : [{ ...one, ...now, ...place }]));
}
