import { peopleByPosts } from '#graph/cypher/read/people-by-posts.js';
import type { GraphEdge, GraphNode } from '#graph/model/graph.js';
import { postId } from '#graph/model/ids.js';
import type { Transaction } from './transaction.js';

/** The nodes and edges of a directive that are about to be written. */
export interface Facts {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

function renamed({ nodes, edges }: Facts, ids: ReadonlyMap<string, string>): Facts {
  const end = (side: GraphEdge['from']) => ({ ...side, id: ids.get(side.id) ?? side.id });
  return {
    nodes: nodes.map((node) => ({ ...node, id: ids.get(node.id) ?? node.id })),
    edges: edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) })),
  };
}

/** Puts the stored ids of units into the facts, and into the posts that are made of them. */
export function withUnits({ nodes, edges }: Facts, unitIds: ReadonlyMap<string, string>): Facts {
  const ids = new Map([...unitIds].filter(([given, stored]) => given !== stored));
  if (ids.size === 0) return { nodes, edges };
  const moved = nodes.map((node) => {
    const unit = node.label === 'Post' ? ids.get(String(node.props.unitId)) : undefined;
    if (unit === undefined) return node;
    ids.set(node.id, postId(unit, String(node.props.title)));
    return { ...node, props: { ...node.props, unitId: unit } };
  });
  return renamed({ nodes: moved, edges }, ids);
}

/** Puts the ids of stored people into the facts where name and a post agree. */
export async function withPeople(tx: Transaction, facts: Facts): Promise<Facts> {
  const names = new Map(
    facts.nodes.filter(({ label }) => label === 'Person').map(({ id, props }) => [id, String(props.name)]),
  );
  const rows = facts.edges
    .filter(({ type }) => type === 'HOLDS')
    .map(({ from, to }) => ({ key: from.id, name: names.get(from.id) ?? '', post: to.id }));
  if (rows.length === 0) return facts;
  const ids = new Map<string, string>();
  for (const { key, person } of await tx.run(peopleByPosts(rows)))
    if (!ids.has(String(key))) ids.set(String(key), String(person));
  return renamed(facts, ids);
}
