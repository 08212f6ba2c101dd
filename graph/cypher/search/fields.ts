import type { NodeLabel } from '#graph/model/kinds.js';

/** What a search looks into: the property that names a node, other texts, and lists of texts. */
export interface SearchedFields {
  readonly name: string;
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

const named = (name: string, texts: readonly string[] = [], lists: readonly string[] = []): SearchedFields => ({
  name,
  texts,
  lists,
});

/** The labels that a search looks into, in the order in which equal finds are told. */
export const SEARCHED = {
  Unit: named('name', [], ['aliases']),
  Person: named('name'),
  Task: named('title', ['quote']),
  Body: named('name'),
  Post: named('name'),
  Enterprise: named('name'),
  Target: named('text', ['quote']),
  Directive: named('title', ['docNumber', 'text']),
  Section: named('heading'),
  Measure: named('title', ['quote']),
  Jurisdiction: named('name'),
} as const satisfies Partial<Record<NodeLabel, SearchedFields>>;
/** A label that a search looks into. */
export type SearchedLabel = keyof typeof SEARCHED;
/** Those labels, in order. */
export const SEARCHED_LABELS = Object.keys(SEARCHED) as SearchedLabel[];
