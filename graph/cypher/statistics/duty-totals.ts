import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

/** One row `tasks`, `units`, `duties`: how many tasks some unit answers for, how many units do, and in how many duties. */
export function dutyTotals(where: Condition | null): CypherQuery {
  const params = new Params();
  const text = `MATCH (n:Task)<-[r:${dutyTypes(null)}]-(u:Unit)${whereTask(where, params)} RETURN count(DISTINCT n.id) AS tasks, count(DISTINCT u.id) AS units, count(r) AS duties`;
  return { text, params: params.values };
}
