import type { CypherQuery } from '../query.js';

/** Rows `body`, `member`, `name`, `edge` (MEMBER_OF, `edge.role` as printed) in the roster's order. */
export function membersOfBodies(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (b:Body {id: id}) MATCH (b)<-[r:MEMBER_OF]-(m) RETURN b.id AS body, m.id AS member, m.name AS name, properties(r) AS edge ORDER BY edge.start',
    params: { ids },
  };
}
