import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { loadedOnly } from './loaded-only.js';

/** Rows `node`: the properties of every node of a label, by id; directives that are only cited are left out. */
export function allNodes(label: NodeLabel): CypherQuery {
  return {
    text: `MATCH (n:${label})${loadedOnly(label, 'WHERE')} RETURN properties(n) AS node ORDER BY n.id`,
    params: {},
  };
}
