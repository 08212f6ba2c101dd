import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { nodeColumns } from './properties.js';

/** Rows of the nodes that exist among these ids, cited directives included, with `id` and the columns that are wanted. */
export function listNodes(label: NodeLabel, ids: readonly string[], wanted: ReadonlySet<string>): CypherQuery {
  const columns = nodeColumns(label, new Set([...wanted, 'id'])).map(
    ([name, expression]) => `${expression} AS ${name}`,
  );
  return {
    text: `UNWIND $ids AS one MATCH (n:${label} {id: one}) RETURN ${columns.join(', ')}`,
    params: { ids },
  };
}
