import type { CypherQuery } from '../query.js';

/** Rows `id`, `units`: how many units have a duty for a task of each directive. */
export const unitCounts: CypherQuery = {
  text: 'MATCH (t:Task)<-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]-(u:Unit) RETURN t.directiveId AS id, count(DISTINCT u.id) AS units ORDER BY id',
  params: {},
};
