import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from './query.js';

/** The counter of changing loads: one row `value`, none before the first. */
export const readRevision: CypherQuery = {
  text: 'MATCH (c:Counter {id: $id}) RETURN c.value AS value',
  params: { id: 'revision' },
};

/** Rows `fingerprint`, `sharedRefs` of a loaded directive; none for an unknown or only cited one. */
export function directiveState(id: string): CypherQuery {
  return {
    text: 'MATCH (d:Directive {id: $id}) WHERE d.cited = false RETURN d.fingerprint AS fingerprint, d.sharedRefs AS sharedRefs',
    params: { id },
  };
}

/** Rows `name` (a UnitName id) and `unit` (the id of the unit it names). */
export function unitsByNames(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (n:UnitName {id: id})-[:NAMES]->(u:Unit) RETURN DISTINCT n.id AS name, u.id AS unit',
    params: { ids },
  };
}

/** Rows `node`: the properties of every node of a label, by id. Only cited directives are left out. */
export function allNodes(label: NodeLabel): CypherQuery {
  const loaded = label === 'Directive' ? ' WHERE n.cited = false' : '';
  return { text: `MATCH (n:${label})${loaded} RETURN properties(n) AS node ORDER BY n.id`, params: {} };
}

/** Rows `node` for one page of a label after the id `after`, by id. */
export function nodesPage(label: NodeLabel, after: string, first: number): CypherQuery {
  const loaded = label === 'Directive' ? ' AND n.cited = false' : '';
  return {
    text: `MATCH (n:${label}) WHERE n.id > $after${loaded} RETURN properties(n) AS node ORDER BY n.id LIMIT $first`,
    params: { after, first },
  };
}

/** One row `total`: how many nodes of a label there are. */
export function countNodes(label: NodeLabel): CypherQuery {
  const loaded = label === 'Directive' ? ' WHERE n.cited = false' : '';
  return { text: `MATCH (n:${label})${loaded} RETURN count(n) AS total`, params: {} };
}

/** Rows `node` for the ids that exist. */
export function nodesById(label: NodeLabel, ids: readonly string[]): CypherQuery {
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS node`, params: { ids } };
}

/** Rows `from`, `to`, `edge` of every edge of a type between two labels, by their ids. */
export function allEdges(type: EdgeType, from: NodeLabel, to: NodeLabel): CypherQuery {
  return {
    text: `MATCH (a:${from})-[r:\`${type}\`]->(b:${to}) RETURN a.id AS from, b.id AS to, properties(r) AS edge ORDER BY from, to`,
    params: {},
  };
}

/** Rows `id`, `edge`, `node`: what each of `ids` is tied to by edges of a type, in the given direction. */
export function neighbours(
  label: NodeLabel,
  ids: readonly string[],
  type: EdgeType,
  direction: 'in' | 'out',
  other: NodeLabel,
): CypherQuery {
  const pattern = direction === 'out' ? `(n)-[r:\`${type}\`]->(m:${other})` : `(n)<-[r:\`${type}\`]-(m:${other})`;
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${pattern} RETURN n.id AS id, properties(r) AS edge, properties(m) AS node`,
    params: { ids },
  };
}
