import type { CypherQuery } from '../query.js';

/** Removes units that no fact names any more, with the edges that follow from what they are (NAMES, UNDER, SUCCEEDED_BY). */
export function deleteOrphanUnits(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (u:Unit {id: id}) WHERE NOT (u)-[:ISSUED_BY|LEADS|SUPPORTS|RESPONSIBLE_FOR|HAS_DUTY|`IN`|MEMBER_OF|OFFICE_OF]-() DETACH DELETE u',
    params: { ids },
  };
}
