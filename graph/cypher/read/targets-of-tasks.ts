import type { CypherQuery } from '../query.js';

/** Rows `task`, `node` of the targets that stand in these tasks, in document order. */
export function targetsOfTasks(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (t:Task {id: id}) MATCH (t)-[:HAS_TARGET]->(n:Target) RETURN t.id AS task, properties(n) AS node ORDER BY n.ordinal',
    params: { ids },
  };
}
