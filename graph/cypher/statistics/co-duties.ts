import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

/** Rows `a`, `b`, `tasks`: pairs of units that answer for the same tasks, most first; each pair once, of these units if given. */
export function coDuties(where: Condition | null, unitIds: readonly string[] | null, first: number): CypherQuery {
  const params = new Params();
  const types = dutyTypes(null);
  const pairs = unitIds
    ? `UNWIND ${params.add(unitIds)} AS one MATCH (u:Unit {id: one}) WITH u SKIP 0 MATCH (u)-[:${types}]->(n:Task)<-[:${types}]-(v:Unit)${whereTask(where, params, 'u.id <> v.id')} WITH n, CASE WHEN u.id < v.id THEN u.id ELSE v.id END AS a, CASE WHEN u.id < v.id THEN v.id ELSE u.id END AS b`
    : `MATCH (u:Unit)-[:${types}]->(n:Task)<-[:${types}]-(v:Unit)${whereTask(where, params, 'u.id < v.id')} WITH n, u.id AS a, v.id AS b`;
  const text = `${pairs} RETURN a, b, count(DISTINCT n.id) AS tasks ORDER BY tasks DESC, a, b LIMIT ${params.add(first)}`;
  return { text, params: params.values };
}
