import type { SourceFactsQuery, SourcePageQuery, SourceSectionsQuery } from '../../generated/graphql.js';
import type { Span } from './marks.js';

type Directive = Extract<NonNullable<SourcePageQuery['node']>, { __typename: 'Directive' }>;
type SectionPage = Extract<NonNullable<SourceSectionsQuery['node']>, { __typename: 'Directive' }>['sections'];
type FactPage = Extract<NonNullable<SourceFactsQuery['node']>, { __typename: 'Directive' }>['facts'];

/** A fact as the server tells it. */
export type Fact = FactPage['nodes'][number];
/** A place that was not understood. */
export type Diagnostic = Directive['diagnostics'][number];

/** What a directive says, with its headings and facts; not complete where it has more of them than are read. */
export interface Source {
  readonly directive: Directive;
  readonly sections: SectionPage['nodes'];
  readonly facts: readonly Fact[];
  readonly complete: boolean;
}

/** What is marked in a text: a fact, a place that was not understood, the words that somebody was led to. */
export type MarkKind = Exclude<Fact['kind'], 'DIRECTIVE'> | 'DIAGNOSTIC' | 'QUOTE';

/** The kinds in the order of the legend. */
export const MARK_KINDS = [
  'TASK',
  'DUTY',
  'TARGET',
  'PERSON',
  'ENTERPRISE',
  'UNIT_DUTY',
  'DIAGNOSTIC',
] as const satisfies readonly MarkKind[];

/** A stretch of the text with what is to be said of it. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly fact: Fact | null;
  readonly diagnostic: Diagnostic | null;
}

/** All marks of a source but those of hidden kinds, in the order of the text. */
export function marksOf(
  { facts, directive }: Source,
  hidden: ReadonlySet<string>,
  quote: Span | null,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const fact of facts)
    if (fact.kind !== 'DIRECTIVE' && fact.start !== null && fact.end !== null)
      marks.push({ kind: fact.kind, start: fact.start, end: fact.end, fact, diagnostic: null });
  for (const diagnostic of directive.diagnostics)
    marks.push({ kind: 'DIAGNOSTIC', start: diagnostic.start, end: diagnostic.end, fact: null, diagnostic });
  const shown = marks.filter(({ kind }) => !hidden.has(kind)).sort((a, b) => a.start - b.start || b.end - a.end);
  return quote ? [...shown, { kind: 'QUOTE', ...quote, fact: null, diagnostic: null }] : shown;
}

/** How many marks of each kind there are. */
export function countsOf(source: Source): ReadonlyMap<MarkKind, number> {
  const counts = new Map<MarkKind, number>();
  for (const { kind } of marksOf(source, new Set(), null)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The place that an address names, `120-150`; `null` where it names none, or nothing. */
export function placeOf(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  const place = { start: Number(start), end: Number(end) };
  return place.end > place.start ? place : null;
}
