import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** One row `total`: nodes of a label whose id is none of ours. */
export function foreignNodes(label: NodeLabel): CypherQuery {
  return {
    text: `MATCH (n:${label}) WHERE n.id IS NULL OR NOT n.id STARTS WITH $prefix RETURN count(n) AS total`,
    params: { prefix: `${label.toLowerCase()}:` },
  };
}
