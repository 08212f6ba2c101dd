import type { DirectiveGraph } from '#graph/model/graph.js';
import { numberOf, textOrNull } from '#graph/model/values.js';
import { type Fact, type FactKind, factsOf } from './facts.js';

/** A fact that one of two readings of a directive has and the other has not, or has otherwise. */
export interface FactChange {
  readonly kind: FactKind;
  readonly change: 'ADDED' | 'DROPPED' | 'CHANGED';
  /** What the fact is about: a task's title, `市商务局 → 积极发展农村电子商务`. */
  readonly subject: string;
  /** What it said before and says now; `null` where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The words in the text that holds it: the new one, the old one for what was dropped. */
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Compares what a directive says before and after; `null` where it is not there. In the order of the new text, what was dropped last. */
export function factChanges(before: DirectiveGraph | null, after: DirectiveGraph | null): FactChange[] {
  const [old, now] = [bySubject(before), bySubject(after)];
  const changes: FactChange[] = [];
  const dropped: Fact[] = [];
  for (const [subject, facts] of now) {
    // Of several facts about the same, those that say the same are the same: engines give them in any order.
    const left = [...(old.get(subject) ?? [])];
    const others = facts.filter(({ detail }) => {
      const same = left.findIndex((one) => one.detail === detail);
      if (same >= 0) left.splice(same, 1);
      return same < 0;
    });
    for (const fact of others) {
      const was = left.shift();
      changes.push(changeOf(was ? 'CHANGED' : 'ADDED', fact, was?.detail ?? null, fact.detail));
    }
    dropped.push(...left);
  }
  for (const [subject, facts] of old) if (!now.has(subject)) dropped.push(...facts);
  return [...changes, ...dropped.map((fact) => changeOf('DROPPED', fact, fact.detail, null))];
}

/** How many facts changed in a way. */
export const countChanges = (changes: readonly FactChange[], how: FactChange['change']): number =>
  changes.filter(({ change }) => change === how).length;

function changeOf(
  change: FactChange['change'],
  { kind, subject, words }: Fact,
  before: string | null,
  after: string | null,
): FactChange {
  const quote = textOrNull(words.quote);
  const place =
    quote === null ? { start: null, end: null } : { start: numberOf(words.start), end: numberOf(words.end) };
  return { kind, change, subject, before, after, quote, ...place };
}

/** Facts by what they are about. */
function bySubject(graph: DirectiveGraph | null): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const fact of graph ? factsOf(graph) : []) {
    const key = `${fact.kind} ${fact.subject}`;
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  }
  return facts;
}
