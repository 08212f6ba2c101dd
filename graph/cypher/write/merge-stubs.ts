import type { GraphNode } from '#graph/model/graph.js';
import type { CypherQuery } from '../query.js';

/** Creates directives that another one cites; the words of a loaded one are never overwritten. */
export function mergeStubs(stubs: readonly Pick<GraphNode, 'id' | 'props'>[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MERGE (n:Directive {id: row.id}) ON CREATE SET n += row.props',
    params: { rows: stubs.map(({ id, props }) => ({ id, props })) },
  };
}
