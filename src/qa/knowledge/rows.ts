import type { CypherQuery } from '#graph/cypher/query.js';
import { neighbours } from '#graph/cypher/read/neighbours.js';
import { MANUAL } from '#graph/model/correction.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import { numberOf, textOf, textOrNull } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { AnswerEvidence } from '../answer/types.js';

/** Properties as a query returns them. */
export type Properties = Readonly<Record<string, unknown>>;

/** An edge with the ids of its ends. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly edge: Properties;
}

/** Gives the nodes of a label, by id in order. */
export type NodesByLabel = (label: NodeLabel) => readonly Properties[];

/** Returns the nodes of a query with the one column `node`. */
export async function readNodes(store: Pick<GraphStore, 'read'>, query: CypherQuery): Promise<Properties[]> {
  return (await store.read(query)).map(({ node }) => node as Properties);
}

/** Returns the edges of a type between nodes and what they are tied to, by the ids of the ends. */
export async function readEdges(
  store: Pick<GraphStore, 'read'>,
  ...[label, ids, type, direction, other]: [NodeLabel, readonly string[], EdgeType, 'in' | 'out', NodeLabel]
): Promise<EdgeRow[]> {
  if (ids.length === 0) return [];
  const rows = await store.read(neighbours(label, ids, type, direction, other));
  return rows
    .map(({ id, edge, node }) => {
      const [here, there] = [textOf(id), textOf((node as Properties).id)];
      return {
        edge: edge as Properties,
        ...(direction === 'out' ? { from: here, to: there } : { from: there, to: here }),
      };
    })
    .sort(byEnds);
}

/** Orders by text, as the engines do. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders nodes by id. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Orders edges by their ends, then by their keys. */
export const byEnds = (a: EdgeRow, b: EdgeRow): number =>
  byText(a.from, b.from) || byText(a.to, b.to) || byText(textOf(a.edge.key), textOf(b.edge.key));

/** Orders what stands in one text. */
export const inText = (a: { readonly evidence: AnswerEvidence }, b: { readonly evidence: AnswerEvidence }): number =>
  a.evidence.start - b.evidence.start;

/** Makes evidence of what nodes and edges carry; equal words are kept once, however many of them come from the engine. */
export class EvidenceReader {
  readonly #words = new Map<string, string>();

  /** The one copy of these words. */
  once(words: string): string {
    const known = this.#words.get(words);
    if (known === undefined) this.#words.set(words, words);
    return known ?? words;
  }

  evidenceOf(
    raw: Properties,
    directive: AnswerEvidence['directive'],
    task: AnswerEvidence['task'] = null,
  ): AnswerEvidence {
    const rule = textOrNull(raw.rule);
    return {
      quote: this.once(textOf(raw.quote)),
      start: numberOf(raw.start),
      end: numberOf(raw.end),
      directive,
      task,
      rule: rule === null ? null : this.once(rule),
      ...(rule === MANUAL ? { correction: textOf(raw.correction) } : {}),
    };
  }
}
