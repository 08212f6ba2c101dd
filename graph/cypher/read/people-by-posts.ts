import type { CypherQuery } from '../query.js';

/** Rows `key`, `person`: stored people of that name who hold that post, so that a namesake is merged only there. */
export function peopleByPosts(rows: readonly { key: string; name: string; post: string }[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MATCH (p:Post {id: row.post})<-[:HOLDS]-(x:Person) WHERE x.name = row.name RETURN row.key AS key, x.id AS person ORDER BY person',
    params: { rows },
  };
}
