import type { CypherQuery } from '../query.js';

/** Labels at one end of every edge between nodes that outlive a directive (HOLDS, IN, MEMBER_OF, OFFICE_OF). */
export const HUBS_OF_SHARED_EDGES = ['Person', 'Post', 'Body'] as const;

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
