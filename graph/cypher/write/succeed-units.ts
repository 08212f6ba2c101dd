import type { CypherQuery } from '../query.js';

/** Ties a former unit to the one that took its place, by their spellings, where both are stored. */
export function succeedUnits(
  rows: readonly { readonly old: string; readonly now: string; readonly year: number }[],
): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MATCH (a:UnitName {id: row.old})-[:NAMES]->(u:Unit) MATCH (b:UnitName {id: row.now})-[:NAMES]->(v:Unit) WHERE u.id <> v.id MERGE (u)-[r:SUCCEEDED_BY]->(v) SET r.year = row.year',
    params: { rows },
  };
}
