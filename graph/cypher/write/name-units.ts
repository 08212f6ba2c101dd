import type { CypherQuery } from '../query.js';

/** Ties spellings to the units they name. */
export function nameUnits(rows: readonly { readonly name: string; readonly unit: string }[]): CypherQuery {
  return {
    text: 'UNWIND $rows AS row MATCH (n:UnitName {id: row.name}) MATCH (u:Unit {id: row.unit}) MERGE (n)-[:NAMES]->(u)',
    params: { rows },
  };
}
