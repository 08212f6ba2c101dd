import type { CypherQuery } from '../query.js';

/** Rows `name` (a UnitName id), `jurisdiction` of every spelling of these units. */
export function spellingsOfUnits(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (u:Unit {id: id}) MATCH (u)<-[:NAMES]-(n:UnitName) RETURN n.id AS name, u.jurisdiction AS jurisdiction',
    params: { ids },
  };
}
