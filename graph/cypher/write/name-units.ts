import type { CypherQuery } from '../query.js';

/** Ties spellings to the units they name; `SKIP 0` as in `createEdges`. */
export function nameUnits(rows: readonly { readonly name: string; readonly unit: string }[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MATCH (n:UnitName {id: row.name}) WITH row, n SKIP 0 MATCH (u:Unit {id: row.unit}) MERGE (n)-[:NAMES]->(u)',
    params: { rows },
  };
}
