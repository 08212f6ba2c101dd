import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Constraint and index of one label; Grafeo is fast only with its own index beside the constraint. */
export function uniqueId(label: NodeLabel | 'Counter'): CypherQuery[] {
  const name = label.toLowerCase();
  return [
    { text: `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`, params: {} },
    { text: `CREATE INDEX ${name}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`, params: {} },
  ];
}
