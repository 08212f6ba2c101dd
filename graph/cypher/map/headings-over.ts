import type { CypherQuery } from '../query.js';

/** Rows `id`, `section`: the headings from the chapter down to each of these sections, as the tasks directly under it have them. */
export function headingsOver(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS one MATCH (s:Section {id: one})-[:HAS_TASK]->(n:Task) RETURN DISTINCT s.id AS id, n.section AS section',
    params: { ids },
  };
}
