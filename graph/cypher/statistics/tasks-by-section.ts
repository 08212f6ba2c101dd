import { type Condition, Params } from '../list/condition.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from './where-task.js';

/** Rows `section`, `tasks`: how many tasks stand directly under each heading, most first. */
export function tasksBySection(where: Condition | null, first: number): CypherQuery {
  const params = new Params();
  const text = `MATCH (s:Section)-[:HAS_TASK]->(n:Task)${whereTask(where, params)} RETURN s.id AS section, count(n) AS tasks ORDER BY tasks DESC, section LIMIT ${params.add(first)}`;
  return { text, params: params.values };
}
