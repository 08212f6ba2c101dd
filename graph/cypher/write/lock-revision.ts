import type { CypherQuery } from '../query.js';

/**
 * Holds the counter until the transaction ends, so that one load at a time looks units up and writes them, whichever
 * server it comes from: two at once would each store a unit under its own first spelling.
 */
export const lockRevision: CypherQuery = {
  text: 'MERGE (c:Counter {id: $id}) SET c.value = coalesce(c.value, 0)',
  params: { id: 'revision' },
};
