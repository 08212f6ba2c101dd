import type { CypherQuery } from '../query.js';

/**
 * Rows `unit`, `person`, `name`, `post`, `postName`, `title`, `head`, `edge` of who holds a post in these units; `edge`
 * is the HOLDS edge with the words.
 */
export function peopleOfUnits(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (u:Unit {id: id}) MATCH (u)<-[:`IN`]-(p:Post) WITH DISTINCT u, p MATCH (p)<-[r:HOLDS]-(x:Person) RETURN u.id AS unit, x.id AS person, x.name AS name, p.id AS post, p.name AS postName, p.title AS title, p.head AS head, properties(r) AS edge ORDER BY edge.start',
    params: { ids },
  };
}
