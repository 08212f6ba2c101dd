import type { CypherQuery } from '../query.js';

/** Ties units to the jurisdictions they are under. */
export function placeUnits(rows: readonly { readonly unit: string; readonly place: string }[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MATCH (u:Unit {id: row.unit}) MATCH (j:Jurisdiction {id: row.place}) MERGE (u)-[:UNDER]->(j)',
    params: { rows },
  };
}
