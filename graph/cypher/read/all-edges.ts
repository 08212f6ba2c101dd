import type { EdgeType } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `from`, `to`, `edge` of every edge of a type, by the ids of its ends. */
export function allEdges(type: EdgeType): CypherQuery {
  return {
    text: `MATCH (a)-[r:\`${type}\`]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS edge ORDER BY from, to, r.key`,
    params: {},
  };
}
