import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Index of the ids of one label: Grafeo is fast only with one beside the constraint, Neo4j's constraint is one. */
export function idIndex(label: NodeLabel | 'Counter'): CypherQuery {
  return {
    text: `CREATE INDEX ${label.toLowerCase()}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    params: {},
  };
}
