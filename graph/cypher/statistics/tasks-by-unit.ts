import type { DutyRole } from '#graph/model/kinds.js';
import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

/** Rows `unit`, `type`, `tasks`: for how many tasks each unit answers in each role, most first. */
export function tasksByUnit(where: Condition | null, roles: readonly DutyRole[] | null, first: number): CypherQuery {
  const params = new Params();
  const text = `MATCH (n:Task)<-[r:${dutyTypes(roles)}]-(u:Unit)${whereTask(where, params)} RETURN u.id AS unit, type(r) AS type, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, unit, type LIMIT ${params.add(first)}`;
  return { text, params: params.values };
}
