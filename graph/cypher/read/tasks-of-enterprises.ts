import type { CypherQuery } from '../query.js';

/** Rows `enterprise`, `task`, `label`, `title`, `directiveId`, `edge` (NAMED_IN) in document order. */
export function tasksOfEnterprises(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (e:Enterprise {id: id}) MATCH (e)-[r:NAMED_IN]->(t:Task) RETURN e.id AS enterprise, t.id AS task, t.label AS label, t.title AS title, t.directiveId AS directiveId, properties(r) AS edge ORDER BY directiveId, edge.start',
    params: { ids },
  };
}
