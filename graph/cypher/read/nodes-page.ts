import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { loadedOnly } from './loaded-only.js';

/** Rows `node` for one page of a label: the `first` nodes after the id `after` ('' for the first page), by id. */
export function nodesPage(label: NodeLabel, after: string, first: number): CypherQuery {
  return {
    text: `MATCH (n:${label}) WHERE n.id > $after${loadedOnly(label, 'AND')} RETURN properties(n) AS node ORDER BY n.id LIMIT $first`,
    params: { after, first },
  };
}
