import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '#src/extract/fact.js';

/** Why a correction cannot be applied. */
export type Problem =
  | 'NO_SUCH_QUOTE'
  | 'NO_SUCH_TASK'
  | 'NO_SUCH_BODY'
  | 'NO_SUCH_FACT'
  | 'SEVERAL_FACTS'
  | 'FACT_EXISTS';

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
  const said = now !== null && facts.some(says(now));
  if (was === null) {
    if (said) return 'FACT_EXISTS';
    const later = facts.findIndex(({ start }) => start > words.start);
    return facts.toSpliced(later < 0 ? facts.length : later, 0, complete());
  }
  const fact = theOne(facts.filter(says(was)), words);
  if (typeof fact === 'string') return said && fact === 'NO_SUCH_FACT' ? 'FACT_EXISTS' : fact;
  if (now === null) return facts.filter((one) => one !== fact);
  // What it should say is said beside it: only what it says now is too much.
  if (said) return says(now)(fact) ? 'FACT_EXISTS' : facts.filter((one) => one !== fact);
  const { start: _start, end: _end, quote: _quote, ...by } = words;
  return facts.map((one) => (one === fact ? { ...one, ...now, ...(keepsWords ? by : words) } : one));
}

/** Of several facts that say the same, the one on the words. */
function theOne<F extends Fact>(like: readonly F[], words: Fact): F | Problem {
  const near = like.length > 1 ? like.filter(({ start, end }) => start < words.end && end > words.start) : like;
  const [fact, other] = near;
  if (fact && !other) return fact;
  return like.length > 0 ? 'SEVERAL_FACTS' : 'NO_SUCH_FACT';
}
