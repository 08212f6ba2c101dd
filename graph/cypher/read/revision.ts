import type { CypherQuery } from '../query.js';

/** The counter of changing loads: one row `value`, none before the first. */
export const readRevision: CypherQuery = {
  text: 'MATCH (c:Counter {id: $id}) RETURN c.value AS value',
  params: { id: 'revision' },
};
