import type { CypherQuery } from '../query.js';

/** Rows `id`, `tasks`: how many tasks each directive that has any holds. */
export const taskCounts: CypherQuery = {
  text: 'MATCH (t:Task) RETURN t.directiveId AS id, count(t) AS tasks ORDER BY id',
  params: {},
};
