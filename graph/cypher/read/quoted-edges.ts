import type { EdgeType } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `directiveId`, `start`, `end`, `quote`, `rule` of every edge of a type that carries its words. */
export function quotedEdges(type: EdgeType): CypherQuery {
  return {
    text: `MATCH (a)-[r:\`${type}\`]->(b) WHERE r.quote IS NOT NULL RETURN r.directiveId AS directiveId, r.start AS start, r.end AS end, r.quote AS quote, r.rule AS rule ORDER BY directiveId, start`,
    params: {},
  };
}
