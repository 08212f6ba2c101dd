import { allEdges } from '#graph/cypher/read/all-edges.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import { numberOf, textOf, textOrNull } from '#graph/model/values.js';
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
    return rows.map(({ from, to, edge }) => ({ from: textOf(from), to: textOf(to), edge: edge as Properties }));
  }

  /** The words that a node or edge came from. */
  evidenceOf(raw: Properties, task: AnswerEvidence['task'] = null): AnswerEvidence {
    const id = textOf(raw.directiveId);
    return {
      quote: textOf(raw.quote),
      start: numberOf(raw.start),
      end: numberOf(raw.end),
      directive: { id, title: this.directives.get(id)?.title ?? null },
      task,
      rule: textOrNull(raw.rule),
    };
  }
}

/** Orders what stands in one text. */
export const inText = (a: { readonly evidence: AnswerEvidence }, b: { readonly evidence: AnswerEvidence }): number =>
  a.evidence.start - b.evidence.start;
