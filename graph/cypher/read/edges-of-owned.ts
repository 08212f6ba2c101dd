import type { OwnedLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `type`, `from`, `to`, `edge` of every edge at the nodes of one label that a directive owns. */
export function edgesOfOwned(label: Exclude<OwnedLabel, 'Directive'>, id: string): CypherQuery {
  return {
    text: `MATCH (n:${label} {directiveId: $id})-[r]-() RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS edge`,
    params: { id },
  };
}
