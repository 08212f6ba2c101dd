import type { CypherQuery } from '../query.js';

/** Ties units to the jurisdictions they are under; `SKIP 0` as in `createEdges`. */
export function placeUnits(rows: readonly { readonly unit: string; readonly place: string }[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MATCH (u:Unit {id: row.unit}) WITH row, u SKIP 0 MATCH (j:Jurisdiction {id: row.place}) MERGE (u)-[:UNDER]->(j)',
    params: { rows },
  };
}
