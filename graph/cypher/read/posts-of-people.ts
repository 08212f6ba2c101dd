import type { CypherQuery } from '../query.js';

/** Rows `person`, `name`, `post`, `postName`, `title`, `head`, `unit` (an id or null), `edge` (HOLDS) for these people. */
export function postsOfPeople(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (x:Person {id: id}) MATCH (x)-[r:HOLDS]->(p:Post) RETURN x.id AS person, x.name AS name, p.id AS post, p.name AS postName, p.title AS title, p.head AS head, p.unitId AS unit, properties(r) AS edge ORDER BY edge.start',
    params: { ids },
  };
}
