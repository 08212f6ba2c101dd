import type { CypherQuery } from '../query.js';

/** Raises the counter that tells servers to rebuild their names. */
export const raiseRevision: CypherQuery = {
  text: 'MERGE (c:Counter {id: $id}) SET c.value = coalesce(c.value, 0) + 1',
  params: { id: 'revision' },
};
