import type { CypherQuery } from '../query.js';

/** Removes the edges at a directive's node that state its own facts; those by which others cite it stay. */
export function deleteOwnEdges(id: string): CypherQuery {
  return { text: 'MATCH (d:Directive {id: $id})-[r]-() WHERE r.directiveId = $id DELETE r', params: { id } };
}
