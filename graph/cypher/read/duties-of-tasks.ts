import type { CypherQuery } from '../query.js';

/**
 * Rows `task`, `unit`, `unitName`, `type` (LEADS …), `edge` of the duties for these tasks. `edge.name` is the unit as
 * printed in the clause; `edge.start` gives the printed order.
 */
export function dutiesOfTasks(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (t:Task {id: id}) MATCH (t)<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(u:Unit) RETURN t.id AS task, u.id AS unit, u.name AS unitName, type(r) AS type, properties(r) AS edge ORDER BY edge.start',
    params: { ids },
  };
}
