import type { CypherQuery } from '../query.js';

/** Rows `id`, `by`, `title`: each directive that is put out of force, with the id and title of the one that does it. */
export const readRepeals: CypherQuery = {
  text: 'MATCH (a:Directive)-[r:REPEALS]->(b:Directive) WHERE b.cited = false RETURN b.id AS id, a.id AS by, a.title AS title ORDER BY id, by',
  params: {},
};
