import { allEdges } from '#graph/cypher/read/all-edges.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import type { GraphStore } from '#graph/store/store.js';
import type { AnswerEvidence } from '../answer/types.js';
import type { KnownDirective } from './types.js';

/** Properties as a query returns them. */
export type Properties = Readonly<Record<string, unknown>>;

/** An edge with the ids of its ends. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly edge: Properties;
}

/** A property as text, empty where it is none. */
export const str = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A property as text, `null` where it is none. */
export const strOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A property as a number, 0 where it is none. */
export const num = (value: unknown): number => (typeof value === 'number' ? value : 0);
/** A property as a number, `null` where it is none. */
export const numOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
/** A property as a list of texts, empty where it is none. */
export const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads whole labels and edge types of the graph, one query each. */
export class GraphRows {
  readonly #store: Pick<GraphStore, 'read'>;
  /** Directives read so far by id: evidence names the one it stands in. */
  readonly directives = new Map<string, KnownDirective>();

  constructor(store: Pick<GraphStore, 'read'>) {
    this.#store = store;
  }

  async nodes(label: NodeLabel): Promise<Properties[]> {
    return (await this.#store.read(allNodes(label))).map(({ node }) => node as Properties);
  }

  async edges(type: EdgeType): Promise<EdgeRow[]> {
    const rows = await this.#store.read(allEdges(type));
    return rows.map(({ from, to, edge }) => ({ from: str(from), to: str(to), edge: edge as Properties }));
  }

  /** The words that a node or edge came from. */
  evidenceOf(raw: Properties, task: AnswerEvidence['task'] = null): AnswerEvidence {
    const id = str(raw.directiveId);
    return {
      quote: str(raw.quote),
      start: num(raw.start),
      end: num(raw.end),
      directive: { id, title: this.directives.get(id)?.title ?? null },
      task,
      rule: strOrNull(raw.rule),
    };
  }
}

/** Orders what stands in one text. */
export const inText = (a: { readonly evidence: AnswerEvidence }, b: { readonly evidence: AnswerEvidence }): number =>
  a.evidence.start - b.evidence.start;
