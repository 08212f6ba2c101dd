import type { CypherQuery } from '../query.js';

/**
 * Rows `type`, `from`, `to`, `key`, `name`, `part`, `start`, `end`, `quote`, `rule`, `correction`: the duties for the tasks of these
 * directives, and the enterprises named in them. There are many, and single values travel at half the cost of a map.
 */
export function edgesAtTasks(directiveIds: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (t:Task {directiveId: id})<-[r:LEADS|SUPPORTS|RESPONSIBLE_FOR|NAMED_IN]-(n) RETURN type(r) AS type, n.id AS from, t.id AS to, r.key AS key, r.name AS name, r.part AS part, r.start AS start, r.end AS end, r.quote AS quote, r.rule AS rule, r.correction AS correction',
    params: { ids: directiveIds },
  };
}
