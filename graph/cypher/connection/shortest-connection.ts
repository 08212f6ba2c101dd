import type { EdgeType } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** What may tie the two ends: duties, posts, bodies and reforms, but not that both stand in one document or place. */
export const CONNECTING = [
  'LEADS',
  'SUPPORTS',
  'RESPONSIBLE_FOR',
  'HOLDS',
  'IN',
  'MEMBER_OF',
  'OFFICE_OF',
  'SUCCEEDED_BY',
] as const satisfies readonly EdgeType[];
/** Longer ways say nothing any more, and cost much. */
export const MAX_STEPS = 8;

/** A label whose nodes can be connected. */
export type ConnectedLabel = 'Unit' | 'Person';

/** One row `nodes` (ids), `types`, `edges` of one of the shortest ways from one node to another; none where there is no way. */
export function shortestConnection(
  from: { readonly label: ConnectedLabel; readonly id: string },
  to: { readonly label: ConnectedLabel; readonly id: string },
): CypherQuery {
  const types = CONNECTING.map((type) => `\`${type}\``).join('|');
  return {
    text: `MATCH p = shortestPath((a:${from.label} {id: $from})-[:${types}*..${MAX_STEPS}]-(b:${to.label} {id: $to})) RETURN [x IN nodes(p) | x.id] AS nodes, [r IN relationships(p) | type(r)] AS types, [r IN relationships(p) | properties(r)] AS edges`,
    params: { from: from.id, to: to.id },
  };
}
