import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `node` for the ids that exist, cited directives included. */
export function nodesById(label: NodeLabel, ids: readonly string[]): CypherQuery {
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS node`, params: { ids } };
}
