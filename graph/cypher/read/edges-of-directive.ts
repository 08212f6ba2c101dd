import type { CypherQuery } from '../query.js';

/** Rows `type`, `from`, `to`, `edge` of the edges at a directive's node that state its own facts. */
export function edgesOfDirective(id: string): CypherQuery {
  return {
    text: 'MATCH (d:Directive {id: $id})-[r]-() WHERE r.directiveId = $id RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS edge',
    params: { id },
  };
}
