import type { CypherQuery } from '../query.js';

/** Rows `unit`, `id`, `name`, `post`: the people who hold posts in these units, each with every post there; at most `limit` rows. */
export function peopleOfUnits(ids: readonly string[], limit: number): CypherQuery {
  return {
    text: 'UNWIND $ids AS one MATCH (u:Unit {id: one})<-[:`IN`]-(p:Post)<-[:HOLDS]-(x:Person) RETURN DISTINCT u.id AS unit, x.id AS id, x.name AS name, p.name AS post ORDER BY unit, id, post LIMIT $limit',
    params: { ids, limit },
  };
}
