import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { nodeColumns } from './properties.js';

/** Rows of the nodes that exist among these ids, cited directives included: `id` and the columns asked for. */
export function listNodes(label: NodeLabel, ids: readonly string[], wanted: ReadonlySet<string>): CypherQuery {
  return {
    text: `UNWIND $ids AS one MATCH (n:${label} {id: one}) RETURN ${nodeColumns(label, wanted).join(', ')}`,
    params: { ids },
  };
}
