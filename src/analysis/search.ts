import { SEARCHED, SEARCHED_LABELS, type SearchedFields, type SearchedLabel } from '#graph/cypher/search/fields.js';
import { searchNodes, searchTotal } from '#graph/cypher/search/search-nodes.js';
import { numberOf, textOf, textsOf } from '#graph/model/values.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import { type Snippet, snippetOf } from './highlight.js';

type Read = GraphStore['read'];

/** The words of a search, in small letters, none twice. */
export type SearchWords = readonly [string, ...string[]];

/** A place in the list of finds. */
export interface FindPosition {
  readonly rank: number;
  readonly label: SearchedLabel;
  readonly id: string;
}

/** Something that holds all of the words. */
export interface Find extends FindPosition {
  readonly name: string;
  readonly highlights: readonly (Snippet & { readonly field: string })[];
}

/** The words that a text gives to search for; `null` where it has none. */
export function searchWords(text: string): SearchWords | null {
  const [first, ...others] = new Set(text.toLowerCase().split(/\s+/u).filter(Boolean));
  return first === undefined ? null : [first, ...others];
}

/** Reads the finds behind a position, the best first, at most `limit`; of these labels only. */
export async function readFinds(
  read: Read,
  words: SearchWords,
  labels: ReadonlySet<SearchedLabel>,
  after: FindPosition | null,
  limit: number,
): Promise<Find[]> {
  const groups = await Promise.all(
    SEARCHED_LABELS.filter((label) => labels.has(label)).map(async (label) => {
      const rows = await read(searchNodes(label, words, after && positionIn(label, after), limit));
      return rows.map((row) => findOf(label, row, words));
    }),
  );
  return groups.flat().sort(inOrder).slice(0, limit);
}

/** Counts the finds. */
export async function countFinds(read: Read, words: SearchWords, labels: ReadonlySet<SearchedLabel>): Promise<number> {
  const totals = await Promise.all([...labels].map((label) => read(searchTotal(label, words))));
  return totals.reduce((sum, [row]) => sum + numberOf(row?.total), 0);
}

const order = (label: SearchedLabel) => SEARCHED_LABELS.indexOf(label);
const inOrder = (a: FindPosition, b: FindPosition) =>
  a.rank - b.rank || order(a.label) - order(b.label) || (a.id < b.id ? -1 : 1);

/** Where another label's list goes on: behind all of that rank where the label comes before, else before all of it. */
function positionIn(label: SearchedLabel, { rank, label: at, id }: FindPosition): { rank: number; id: string } {
  if (label === at) return { rank, id };
  return order(label) < order(at) ? { rank, id: '\u{10FFFF}' } : { rank, id: '' };
}

function findOf(label: SearchedLabel, row: Row, words: SearchWords): Find {
  const { name, texts, lists }: SearchedFields = SEARCHED[label];
  const snippets = [
    ...[name, ...texts].map((field) => [field, snippetOf(textOf(row[field]), words)] as const),
    ...lists.flatMap((field) => textsOf(row[field]).map((text) => [field, snippetOf(text, words)] as const)),
  ];
  return {
    label,
    id: textOf(row.id),
    rank: numberOf(row.rank),
    name: textOf(row[name]) || textOf(row.id),
    highlights: snippets.flatMap(([field, snippet]) => (snippet ? [{ field, ...snippet }] : [])),
  };
}
