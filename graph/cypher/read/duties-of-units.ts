import type { CypherQuery } from '../query.js';

/**
 * Rows `unit`, `task`, `label`, `title`, `ordinal`, `directiveId`, `type` (LEADS …), `edge` of what these units answer
 * for, in document order.
 */
export function dutiesOfUnits(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (u:Unit {id: id}) MATCH (u)-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(t:Task) RETURN u.id AS unit, t.id AS task, t.label AS label, t.title AS title, t.ordinal AS ordinal, t.directiveId AS directiveId, type(r) AS type, properties(r) AS edge ORDER BY directiveId, ordinal',
    params: { ids },
  };
}
