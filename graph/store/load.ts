import type { CypherQuery } from '#graph/cypher/query.js';
import { directiveState, unitsByNames } from '#graph/cypher/read.js';
import {
  deleteDirective,
  deleteOrphans,
  deleteOwned,
  deleteSharedEdges,
  mergeEdges,
  mergeNodes,
  raiseRevision,
} from '#graph/cypher/write.js';
import type { DirectiveGraph, GraphEdge } from '#graph/model/graph.js';
import { type NodeLabel, SHARED_LABELS } from '#graph/model/kinds.js';
import type { LoadOutcome, Row } from './store.js';

/** A transaction of either engine. */
export interface Transaction {
  run(query: CypherQuery): Promise<readonly Row[]>;
}

const groupBy = <T>(items: readonly T[], key: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
};

/** Loads one directive inside a transaction: see `GraphStore.load`. */
export async function loadDirective(tx: Transaction, graph: DirectiveGraph): Promise<LoadOutcome> {
  const [stored] = await tx.run(directiveState(graph.directiveId));
  if (stored?.fingerprint === graph.fingerprint) return 'unchanged';
  if (stored) await removeFacts(tx, graph.directiveId, stored.sharedRefs);
  const { nodes, edges } = await withStoredUnits(tx, graph);
  const shared = nodes.filter(({ label, props }) => isShared(label) || props.cited === true);
  for (const group of groupBy(nodes, ({ label, props }) => `${label}/${props.cited === true}`)) {
    const [first] = group;
    if (!first) continue;
    await tx.run(
      first.props.cited === true
        ? mergeStubs(group.map(({ id, props }) => ({ id, props })))
        : mergeNodes(first.label, group),
    );
  }
  await tx.run({
    text: 'MATCH (d:Directive {id: $id}) SET d.cited = false, d.fingerprint = $fingerprint, d.sharedRefs = $refs',
    params: {
      id: graph.directiveId,
      fingerprint: graph.fingerprint,
      refs: shared.map(({ label, id }) => `${label}\t${id}`),
    },
  });
  for (const group of groupBy(edges, ({ type, from, to }) => `${type}/${from.label}/${to.label}`)) {
    const [first] = group;
    if (first) await tx.run(mergeEdges(first.type, first.from.label, first.to.label, group));
  }
  await tx.run(raiseRevision);
  return stored ? 'replaced' : 'created';
}

/** Removes one directive inside a transaction; `false` when it is not loaded. */
export async function withdrawDirective(tx: Transaction, directiveId: string): Promise<boolean> {
  const [stored] = await tx.run(directiveState(directiveId));
  if (!stored) return false;
  await removeFacts(tx, directiveId, stored.sharedRefs);
  for (const query of deleteDirective(directiveId)) await tx.run(query);
  await tx.run(raiseRevision);
  return true;
}

const isShared = (label: NodeLabel) => (SHARED_LABELS as readonly NodeLabel[]).includes(label);

/** A cited directive is made only where it is not stored yet: its own words are never overwritten. */
function mergeStubs(rows: readonly { id: string; props: object }[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MERGE (n:Directive {id: row.id}) ON CREATE SET n += row.props',
    params: { rows },
  };
}

async function removeFacts(tx: Transaction, directiveId: string, refs: unknown): Promise<void> {
  for (const query of deleteOwned(directiveId)) await tx.run(query);
  await tx.run({
    text: 'MATCH (d:Directive {id: $id})-[r]-() WHERE r.directiveId = $id DELETE r',
    params: { id: directiveId },
  });
  const pairs = (Array.isArray(refs) ? refs.map(String) : []).map((ref) => ref.split('\t'));
  const labels: readonly (typeof SHARED_LABELS)[number][] = SHARED_LABELS;
  const idsOf = (label: string) => pairs.flatMap(([kind, id]) => (kind === label && id ? [id] : []));
  for (const label of labels) await tx.run(deleteSharedEdges(label, idsOf(label), directiveId));
  for (const label of [...labels, 'Directive'] as const) await tx.run(deleteOrphans(label, idsOf(label)));
}

/** Units already stored under any of their spellings keep their id: the graph's ids are replaced by the stored ones. */
async function withStoredUnits(
  tx: Transaction,
  graph: DirectiveGraph,
): Promise<Pick<DirectiveGraph, 'nodes' | 'edges'>> {
  const names = graph.edges.filter(({ type }) => type === 'NAMES');
  const stored = new Map<string, string>();
  for (const row of await tx.run(unitsByNames([...new Set(names.map(({ from }) => from.id))])))
    stored.set(String(row.name), String(row.unit));
  const renamed = new Map<string, string>();
  for (const { from, to } of names) {
    const known = stored.get(from.id);
    if (known && known !== to.id && !renamed.has(to.id)) renamed.set(to.id, known);
  }
  const end = (side: GraphEdge['from']) => ({
    ...side,
    id: (side.label === 'Unit' && renamed.get(side.id)) || side.id,
  });
  const nodes = graph.nodes.map((node) => {
    const known = node.label === 'Unit' ? renamed.get(node.id) : undefined;
    if (!known) return node;
    return { ...node, id: known, props: {} };
  });
  return { nodes, edges: graph.edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) })) };
}
