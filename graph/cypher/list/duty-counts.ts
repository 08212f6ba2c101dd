import { DUTY_TYPES, type DutyRole } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

const COUNTS = (Object.keys(DUTY_TYPES) as DutyRole[]).map(
  (role) => `COUNT { (u)-[:${DUTY_TYPES[role]}]->() } AS ${role}`,
);

/** Rows `at`, `LEAD`, `RESPONSIBLE`, `SUPPORT`: how many duties each unit has in each role; Neo4j keeps these counts, no edge is read. */
export function dutyCounts(units: readonly string[]): CypherQuery {
  return {
    text: `UNWIND range(0, size($units) - 1) AS at MATCH (u:Unit {id: $units[at]}) RETURN at, ${COUNTS.join(', ')}`,
    params: { units },
  };
}
