import type { HUBS_OF_SHARED_EDGES } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `type`, `from`, `to`, `edge` of a directive's edges at nodes that outlive it. */
export function edgesOfShared(
  label: (typeof HUBS_OF_SHARED_EDGES)[number],
  ids: readonly string[],
  directiveId: string,
): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]-() WHERE r.directiveId = $directiveId RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS edge`,
    params: { ids, directiveId },
  };
}
