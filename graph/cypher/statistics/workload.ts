import { DUTY_TYPES, type DutyRole } from '#graph/model/kinds.js';
import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

const inRole = (role: DutyRole) => `count(DISTINCT CASE WHEN type(r) = '${DUTY_TYPES[role]}' THEN n.id END)`;

/** Rows `unit`, `lead`, `responsible`, `support`, `total`: the tasks of each unit by role, those with most first. */
export function workload(where: Condition | null, first: number): CypherQuery {
  const params = new Params();
  const text = `MATCH (n:Task)<-[r:${dutyTypes(null)}]-(u:Unit)${whereTask(where, params)} RETURN u.id AS unit, ${inRole('LEAD')} AS lead, ${inRole('RESPONSIBLE')} AS responsible, ${inRole('SUPPORT')} AS support, count(DISTINCT n.id) AS total ORDER BY total DESC, unit LIMIT ${params.add(first)}`;
  return { text, params: params.values };
}
