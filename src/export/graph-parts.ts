import { listAll } from '#graph/cypher/list/list.js';
import type { DirectiveGraph, GraphEdge, GraphNode } from '#graph/model/graph.js';
import { jurisdictionId, unitNameId } from '#graph/model/ids.js';
import { numberOf, textOf } from '#graph/model/values.js';
import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import type { ExportReads, ExportScope } from './format.js';

/** What one directive adds to the graph that none before it in the export did; at the end what the reform ties. */
export interface GraphPart {
  /** `null` at the end. */
  readonly graph: DirectiveGraph | null;
  /** Units and spellings among them; a directive that is only cited comes as `cited`. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The graph of a scope, one directive after the other, every node and edge once. Memory is bounded by the largest
 * directive and the ids of what several share.
 */
export async function* graphParts(store: ExportReads, { directiveIds }: ExportScope): AsyncGenerator<GraphPart> {
  const loaded = new Set(directiveIds);
  const seen = new Set<string>();
  const fresh = (key: string) => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  for (const id of directiveIds) {
    const graph = await readDirectiveGraph(store, id);
    // It was withdrawn while the others were read.
    if (!graph) continue;
    const shared = unitParts(graph);
    const nodes = [...graph.nodes, ...shared.nodes].filter((node) =>
      node.id.startsWith('directive:') && node.id !== id
        ? !loaded.has(node.id) && fresh(node.id)
        : isOwned(node, id) || fresh(node.id),
    );
    const edges = [
      ...graph.edges,
      ...shared.edges.filter(({ type, from, to }) => fresh(`${type} ${from.id} ${to.id}`)),
    ];
    yield { graph, nodes, edges };
  }
  yield {
    graph: null,
    nodes: [],
    edges: await reforms(
      store,
      [...seen].filter((id) => id.startsWith('unit:')),
    ),
  };
}

/** So many units are looked up at once. */
const BATCH = 500;

/** The reforms between units that are both exported. */
async function reforms(store: ExportReads, units: readonly string[]): Promise<GraphEdge[]> {
  const known = new Set(units);
  const edges: GraphEdge[] = [];
  for (let at = 0; at < units.length; at += BATCH) {
    const parents = units.slice(at, at + BATCH);
    const query = listAll(
      { relation: 'Unit.successors', parents },
      { node: new Set(['id']), edge: new Set(['year']) },
      { where: null },
    );
    for (const { at: place, id, r_year } of await store.read(query))
      if (known.has(textOf(id)))
        edges.push({
          type: 'SUCCEEDED_BY',
          from: { label: 'Unit', id: parents[numberOf(place)] ?? '' },
          to: { label: 'Unit', id: textOf(id) },
          key: '',
          props: { year: numberOf(r_year) },
        });
  }
  return edges;
}

/** Whether only this directive has the node. */
const isOwned = ({ id, props }: GraphNode, directiveId: string) =>
  id === directiveId || props.directiveId === directiveId;

/** Units with their spellings and places, as nodes and edges. */
function unitParts({ units }: DirectiveGraph): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const tie = (type: GraphEdge['type'], from: GraphEdge['from'], to: GraphEdge['to'], props = {}) =>
    void edges.push({ type, from, to, key: '', props });
  for (const { id, name, jurisdiction, aliases } of units) {
    const unit = { label: 'Unit', id } as const;
    nodes.push({ ...unit, props: { name, jurisdiction, aliases } });
    for (const alias of aliases) {
      const spelling = { label: 'UnitName', id: unitNameId(jurisdiction, alias) } as const;
      nodes.push({ ...spelling, props: { name: alias } });
      tie('NAMES', spelling, unit);
    }
    if (jurisdiction === null) continue;
    const place = { label: 'Jurisdiction', id: jurisdictionId(jurisdiction) } as const;
    nodes.push({ ...place, props: { name: jurisdiction } });
    tie('UNDER', unit, place);
  }
  return { nodes, edges };
}
