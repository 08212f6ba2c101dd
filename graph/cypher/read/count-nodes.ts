import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { loadedOnly } from './loaded-only.js';

/** One row `total`: how many nodes of a label there are. */
export function countNodes(label: NodeLabel): CypherQuery {
  return { text: `MATCH (n:${label})${loadedOnly(label, 'WHERE')} RETURN count(n) AS total`, params: {} };
}
