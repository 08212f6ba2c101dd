import { type Condition, Params } from '../list/condition.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

/** Rows `year`, `tasks`: how many tasks are due in each year, earliest first; `year` is '' for those without a deadline. */
export function tasksByDeadlineYear(where: Condition | null): CypherQuery {
  const params = new Params();
  const text = `MATCH (n:Task)${whereTask(where, params)} RETURN coalesce(substring(n.deadline, 0, 4), '') AS year, count(n) AS tasks ORDER BY year`;
  return { text, params: params.values };
}
