import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from '../statistics/where-task.js';

/** Rows `id`, `directive`: the tasks that no unit answers for, by directive in the order of its text; at most `limit` rows. */
export function unassignedTasks(where: Condition | null, limit: number): CypherQuery {
  const params = new Params();
  const nobody = `NOT EXISTS { MATCH (n)<-[:${dutyTypes(null)}]-(:Unit) }`;
  const text = `MATCH (n:Task)${whereTask(where, params, nobody)} RETURN n.id AS id, n.directiveId AS directive ORDER BY n.directiveId, n.ordinal LIMIT ${params.add(limit)}`;
  return { text, params: params.values };
}
