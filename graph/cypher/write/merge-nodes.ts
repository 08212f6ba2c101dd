import type { GraphNode } from '#graph/model/graph.js';
import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Creates or updates nodes of one label. */
export function mergeNodes(label: NodeLabel, nodes: readonly Pick<GraphNode, 'id' | 'props'>[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.props`,
    params: { rows: nodes.map(({ id, props }) => ({ id, props })) },
  };
}
