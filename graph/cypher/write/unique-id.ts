import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Constraint that makes the ids of one label unique. */
export function uniqueId(label: NodeLabel | 'Counter'): CypherQuery {
  return {
    text: `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    params: {},
  };
}
