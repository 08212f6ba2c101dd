import type { CypherQuery } from '../query.js';

/** Rows `name` (a UnitName id), `unit`, `unitName`, `aliases` of the units that these spellings name. */
export function unitsByNames(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (n:UnitName {id: id})-[:NAMES]->(u:Unit) RETURN n.id AS name, u.id AS unit, u.name AS unitName, u.aliases AS aliases',
    params: { ids },
  };
}
