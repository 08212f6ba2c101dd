import type { Condition, Params } from '../list/condition.js';

/** The condition on the task `n`, if there is one, and those beside it. */
export function whereTask(where: Condition | null, params: Params, ...others: readonly string[]): string {
  const conditions = [...others, ...(where ? [where(params)] : [])];
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
