import type { CypherQuery } from '../query.js';

/** Rows `unit`, `other`, `name`, `after` (whether the other took this one's place), `year` for reforms of these units. */
export function successionsOfUnits(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (u:Unit {id: id}) MATCH (u)-[r:SUCCEEDED_BY]-(o:Unit) RETURN u.id AS unit, o.id AS other, o.name AS name, startNode(r).id = u.id AS after, r.year AS year ORDER BY unit, other',
    params: { ids },
  };
}
