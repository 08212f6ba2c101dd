import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

/** Rows `a`, `b`, `tasks`: pairs of units that answer for the same tasks, most first; each pair once, of these units if given. */
export function coDuties(where: Condition | null, unitIds: readonly string[] | null, first: number): CypherQuery {
  const params = new Params();
  const types = dutyTypes(null);
  const among = unitIds ? [`(u.id IN ${params.add(unitIds)} OR v.id IN ${params.add(unitIds)})`] : [];
  const text = `MATCH (u:Unit)-[:${types}]->(n:Task)<-[:${types}]-(v:Unit)${whereTask(where, params, 'u.id < v.id', ...among)} RETURN u.id AS a, v.id AS b, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, a, b LIMIT ${params.add(first)}`;
  return { text, params: params.values };
}
