import { edgesOfDirective } from '#graph/cypher/read/edges-of-directive.js';
import { edgesOfOwned } from '#graph/cypher/read/edges-of-owned.js';
import { edgesOfShared } from '#graph/cypher/read/edges-of-shared.js';
import { neighbours } from '#graph/cypher/read/neighbours.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { ownedNodes } from '#graph/cypher/read/owned-nodes.js';
import type { DirectiveGraph, GraphEdge, GraphNode, GraphUnit, Properties } from '#graph/model/graph.js';
import { labelOfId, unitNameId } from '#graph/model/ids.js';
import { EDGE_TYPES, HUBS_OF_SHARED_EDGES, type NodeLabel, OWNED_LABELS } from '#graph/model/kinds.js';
import { stubProps } from '#graph/model/stub.js';
import { numberOf, textOf, textOrNull, textsOf } from '#graph/model/values.js';
import { groupBy } from '../../model/group.js';
import { idsOf, refsFrom, type SharedRef } from '../refs.js';
import type { GraphStore, Row } from '../store.js';

type Reads = Pick<GraphStore, 'read'>;

const PARTS = OWNED_LABELS.filter((label) => label !== 'Directive');

/** Returns all that one directive added to a graph, as `load` takes it; `null` where it is not loaded. */
export async function readDirectiveGraph(store: Reads, id: string): Promise<DirectiveGraph | null> {
  const [row] = await store.read(nodesById('Directive', [id]));
  const directive = propsOf(row?.node);
  if (!row || directive.cited !== false) return null;
  const { fingerprint, sharedRefs, cited: _, ...props } = directive;
  const refs = refsFrom(sharedRefs);
  return {
    directiveId: id,
    fingerprint: textOf(fingerprint),
    units: await readUnits(store, idsOf(refs, 'Unit')),
    nodes: [
      { label: 'Directive', id, props },
      ...(await readParts(store, id)),
      ...(await readShared(
        store,
        refs.filter(({ label }) => label !== 'Unit'),
      )),
    ],
    edges: await readEdges(store, id, refs),
  };
}

/** Properties as a load takes them: an absent one is not there, as `null` is not. */
function propsOf(node: unknown): Properties {
  return Object.fromEntries(Object.entries(node ?? {}).filter(([, value]) => value !== null)) as Properties;
}

async function readParts(store: Reads, id: string): Promise<GraphNode[]> {
  const nodes: GraphNode[] = [];
  for (const label of PARTS)
    for (const { node } of await store.read(ownedNodes(label, [id])))
      nodes.push({ label, id: textOf(propsOf(node).id), props: propsOf(node) });
  return nodes;
}

/** Shared nodes in the order in which the directive refers to them, so that it does so again. */
async function readShared(store: Reads, refs: readonly SharedRef[]): Promise<GraphNode[]> {
  const found = new Map<string, Properties>();
  for (const group of groupBy(refs, ({ label }) => label))
    for (const { node } of await store.read(nodesById(group[0].label, idsOf(group, group[0].label))))
      found.set(textOf(propsOf(node).id), propsOf(node));
  return refs.flatMap(({ label, id }) => {
    const props = found.get(id);
    if (!props) return [];
    // What the directive cites is a stub to it, whether or not it was loaded since.
    const stub = label === 'Directive' ? stubProps(textOrNull(props.title), textOrNull(props.docNumber)) : props;
    return [{ label, id, props: stub }];
  });
}

async function readEdges(store: Reads, id: string, refs: readonly SharedRef[]): Promise<GraphEdge[]> {
  const rows: Row[] = [...(await store.read(edgesOfDirective(id)))];
  for (const label of PARTS) rows.push(...(await store.read(edgesOfOwned(label, id))));
  for (const label of HUBS_OF_SHARED_EDGES) {
    const ids = idsOf(refs, label);
    if (ids.length > 0) rows.push(...(await store.read(edgesOfShared(label, ids, id))));
  }
  // An edge is met from both of its ends.
  const edges = new Map(
    rows.flatMap(edgeOf).map((edge) => [JSON.stringify([edge.type, edge.from, edge.to, edge.key]), edge]),
  );
  return [...edges.values()];
}

function edgeOf({ type, from, to, edge }: Row): GraphEdge[] {
  const { key, ...props } = propsOf(edge);
  const known = EDGE_TYPES.find((one) => one === type);
  const ends = [from, to].map((end) => ({ label: labelOfId(textOf(end)), id: textOf(end) }));
  const [a, b] = ends.filter((end): end is { label: NodeLabel; id: string } => end.label !== null);
  return known && a && b ? [{ type: known, from: a, to: b, key: textOf(key), props }] : [];
}

async function readUnits(store: Reads, ids: readonly string[]): Promise<GraphUnit[]> {
  const found = new Map(
    (await store.read(nodesById('Unit', ids))).map(({ node }) => [textOf(propsOf(node).id), propsOf(node)]),
  );
  const successions = async (direction: 'in' | 'out') =>
    (await store.read(neighbours('Unit', ids, 'SUCCEEDED_BY', direction, 'Unit'))).map(({ id, edge, node }) => {
      const { jurisdiction, name } = propsOf(node);
      return {
        id,
        end: { unitNameId: unitNameId(textOrNull(jurisdiction), textOf(name)), year: numberOf(propsOf(edge).year) },
      };
    });
  const [before, after] = [await successions('in'), await successions('out')];
  return ids.flatMap((id) => {
    const unit = found.get(id);
    if (!unit) return [];
    const endsOf = (all: typeof before) => all.flatMap((one) => (one.id === id ? [one.end] : []));
    return [
      {
        id,
        name: textOf(unit.name),
        jurisdiction: textOrNull(unit.jurisdiction),
        aliases: textsOf(unit.aliases),
        predecessors: endsOf(before),
        successors: endsOf(after),
      },
    ];
  });
}
