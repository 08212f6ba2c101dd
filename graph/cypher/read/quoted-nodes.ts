import type { NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `id`, `directiveId`, `start`, `end`, `quote` of every node of a label that carries its words. */
export function quotedNodes(label: NodeLabel): CypherQuery {
  return {
    text: `MATCH (n:${label}) WHERE n.quote IS NOT NULL RETURN n.id AS id, n.directiveId AS directiveId, n.start AS start, n.end AS end, n.quote AS quote ORDER BY id`,
    params: {},
  };
}
