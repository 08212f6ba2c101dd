import type { CypherQuery } from '../query.js';

/** Rows `unit`, `directiveId`, `edge` of the work that a 职责分工 chapter gives these units; `edge.text` says what. */
export function chapterDutiesOfUnits(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (u:Unit {id: id}) MATCH (u)-[r:HAS_DUTY]->(d:Directive) RETURN u.id AS unit, d.id AS directiveId, properties(r) AS edge ORDER BY directiveId, edge.start',
    params: { ids },
  };
}
