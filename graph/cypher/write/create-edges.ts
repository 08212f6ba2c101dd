import type { GraphEdge } from '#graph/model/graph.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { listed } from './listed.js';

/**
 * Creates a directive's edges of one type between two labels. They are created, not merged: a load has removed the
 * directive's earlier edges, and a MERGE would search all edges of a unit that a thousand directives name. `SKIP 0`
 * makes Neo4j look up one end after the other; it would plan both at once, as a cartesian product.
 */
export function createEdges(type: EdgeType, from: NodeLabel, to: NodeLabel, edges: readonly GraphEdge[]): CypherQuery {
  const { map, values } = listed(
    edges.map(({ key, props }) => ({ ...props, key })),
    2,
  );
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}) WITH row, a SKIP 0 MATCH (b:${to} {id: row[1]}) CREATE (a)-[:\`${type}\` {${map}}]->(b)`,
    params: { rows: edges.map(({ from: a, to: b, key, props }) => [a.id, b.id, ...values({ ...props, key })]) },
  };
}
