import type { CypherQuery } from '../query.js';

/** Rows `type`, `from`, `to`, `edge`: the duties for the tasks of these directives, and the enterprises named in them. */
export function edgesAtTasks(directiveIds: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (t:Task {directiveId: id})<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR|NAMED_IN]-(n) RETURN type(r) AS type, n.id AS from, t.id AS to, properties(r) AS edge',
    params: { ids: directiveIds },
  };
}
