import type { Condition } from '#graph/cypher/list/condition.js';
import { type FilteredLabel, type FilterOf, filterOf } from '#graph/cypher/list/filters.js';
import { badInput } from '../errors.js';
import { excessOf } from '../limits/variables.js';

/**
 * The condition of a filter that a client sent, in its variables or in the query itself.
 * @throws {GraphQLError} BAD_USER_INPUT where it is nested or long beyond any use: the graph must be able to parse it
 */
export function conditionFor<L extends FilteredLabel>(
  label: L,
  filter: FilterOf<L> | null | undefined,
): Condition | null {
  const excess = excessOf('The values of `filter`', filter);
  if (excess) throw badInput(excess);
  return filterOf(label, filter);
}
