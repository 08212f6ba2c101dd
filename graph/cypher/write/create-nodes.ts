import type { GraphNode } from '#graph/model/graph.js';
import type { OwnedLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { listed } from './listed.js';

/** Creates a directive's own nodes of one label: a load has removed its earlier ones. */
export function createNodes(
  label: Exclude<OwnedLabel, 'Directive'>,
  nodes: readonly Pick<GraphNode, 'id' | 'props'>[],
): CypherQuery {
  const { map, values } = listed(nodes.map(({ id, props }) => ({ ...props, id })));
  return {
    text: `UNWIND $rows AS row CREATE (:${label} {${map}})`,
    params: { rows: nodes.map(({ id, props }) => values({ ...props, id })) },
  };
}
