import type { CypherQuery } from '../query.js';

/** Rows `task`, `enterprise`, `name`, `kind`, `edge` (NAMED_IN, `edge.part` as printed) in the order of the words. */
export function enterprisesOfTasks(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (t:Task {id: id}) MATCH (t)<-[r:NAMED_IN]-(e:Enterprise) RETURN t.id AS task, e.id AS enterprise, e.name AS name, e.kind AS kind, properties(r) AS edge ORDER BY edge.start',
    params: { ids },
  };
}
