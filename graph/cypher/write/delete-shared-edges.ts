import type { HUBS_OF_SHARED_EDGES } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Removes a directive's edges at these nodes. */
export function deleteSharedEdges(
  label: (typeof HUBS_OF_SHARED_EDGES)[number],
  ids: readonly string[],
  directiveId: string,
): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]-() WHERE r.directiveId = $directiveId DELETE r`,
    params: { ids, directiveId },
  };
}
