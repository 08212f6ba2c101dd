import type { GraphEdge, GraphNode } from '#graph/model/graph.js';
import { type EdgeType, type NodeLabel, OWNED_LABELS, type SHARED_LABELS } from '#graph/model/kinds.js';
import type { CypherQuery } from './query.js';

type SharedLabel = (typeof SHARED_LABELS)[number];

/** Constraint and index of one label; Grafeo is fast only with its own index beside the constraint. */
export function uniqueId(label: NodeLabel | 'Counter'): CypherQuery[] {
  const name = label.toLowerCase();
  return [
    { text: `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`, params: {} },
    { text: `CREATE INDEX ${name}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`, params: {} },
  ];
}

/** Index for removing what a directive owns. */
export function ownerIndex(label: (typeof OWNED_LABELS)[number]): CypherQuery {
  return {
    text: `CREATE INDEX ${label.toLowerCase()}_owner IF NOT EXISTS FOR (n:${label}) ON (n.directiveId)`,
    params: {},
  };
}

/** Creates or updates nodes of one label. */
export function mergeNodes(label: NodeLabel, nodes: readonly GraphNode[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.props`,
    params: { rows: nodes.map(({ id, props }) => ({ id, props: { ...props, id } })) },
  };
}

/** Creates or updates edges of one type between two labels; `key` tells parallel edges apart. */
export function mergeEdges(type: EdgeType, from: NodeLabel, to: NodeLabel, edges: readonly GraphEdge[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:\`${type}\` {key: row.key}]->(b) SET r += row.props`,
    params: {
      rows: edges.map(({ from: a, to: b, key, props }) => ({ from: a.id, to: b.id, key, props: { ...props, key } })),
    },
  };
}

/** Removes what a directive owns, the directive itself left in place. */
export function deleteOwned(directiveId: string): CypherQuery[] {
  return OWNED_LABELS.filter((label) => label !== 'Directive').map((label) => ({
    text: `MATCH (n:${label} {directiveId: $directiveId}) DETACH DELETE n`,
    params: { directiveId },
  }));
}

/** Removes a directive's edges between nodes that outlive it. */
export function deleteSharedEdges(label: SharedLabel, ids: readonly string[], directiveId: string): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]-() WHERE r.directiveId = $directiveId DELETE r`,
    params: { ids, directiveId },
  };
}

/** Removes nodes that nothing refers to any more. */
export function deleteOrphans(label: SharedLabel | 'Directive', ids: readonly string[]): CypherQuery {
  const cited = label === 'Directive' ? ' AND n.cited = true' : '';
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT (n)--()${cited} DELETE n`, params: { ids } };
}

/** Removes a directive, or turns it back into a stub where another one rests on it. */
export function deleteDirective(id: string): CypherQuery[] {
  return [
    { text: 'MATCH (d:Directive {id: $id})-[r]->() DELETE r', params: { id } },
    { text: 'MATCH (d:Directive {id: $id}) WHERE NOT (d)--() DELETE d', params: { id } },
    {
      text: "MATCH (d:Directive {id: $id}) SET d.cited = true, d.text = '', d.fingerprint = '', d.sharedRefs = []",
      params: { id },
    },
  ];
}

/** Raises the counter that tells servers to rebuild their names. */
export const raiseRevision: CypherQuery = {
  text: 'MERGE (c:Counter {id: $id}) SET c.value = coalesce(c.value, 0) + 1',
  params: { id: 'revision' },
};
