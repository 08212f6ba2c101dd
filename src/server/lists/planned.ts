import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { FilteredLabel, FilterOf } from '#graph/cypher/list/filters.js';
import { listPage } from '#graph/cypher/list/list.js';
import type { CypherQuery } from '#graph/cypher/query.js';
import { conditionFor } from './condition.js';
import { type PageArguments, type PagePlan, planPage } from './connection.js';
import { hasRows, type NestedList, nestedLists } from './nested.js';
import { wanted } from './wanted.js';

/** For so many sets of values is kept how a field's list is read, none of them longer in JSON than this many UTF-16 units. */
const [KEPT, LONGEST] = [32, 1000];

/** The arguments of a list of nodes of a label. */
export interface ListArguments<L extends FilteredLabel> extends PageArguments {
  readonly filter?: FilterOf<L> | null;
}

/** How a list of all nodes of a label is read. */
export interface PlannedList {
  readonly plan: PagePlan;
  /** The lists that come along with each node. */
  readonly lists: readonly NestedList[];
  /** `null` where no more is asked for than how long the list is. */
  readonly query: CypherQuery | null;
}

/** A parsed query is kept and run again: what its values make of a field is found once. */
const known = new WeakMap<FieldNode, Map<string, PlannedList>>();

/**
 * Plans the list of a label that a field asks for; the same object for the same field of a query with the same values.
 * @throws {GraphQLError} BAD_USER_INPUT before anything is read
 */
export function plannedList<L extends FilteredLabel>(
  label: L,
  args: ListArguments<L>,
  info: GraphQLResolveInfo,
): PlannedList {
  const [field, ...others] = info.fieldNodes;
  if (!field || others.length > 0) return planList(label, args, info);
  const key = JSON.stringify([args, info.variableValues]);
  const plans = known.get(field) ?? new Map<string, PlannedList>();
  const found = plans.get(key);
  if (found) return found;
  const planned = planList(label, args, info);
  if (key.length > LONGEST) return planned;
  if (plans.size >= KEPT) plans.clear();
  known.set(field, plans.set(key, planned));
  return planned;
}

function planList<L extends FilteredLabel>(
  label: L,
  { filter, ...args }: ListArguments<L>,
  info: GraphQLResolveInfo,
): PlannedList {
  const plan = planPage({ label }, args, conditionFor(label, filter), null);
  const asked = wanted(info);
  if (!hasRows(asked)) return { plan, lists: [], query: null };
  const { own, inner, cursors } = asked;
  const { where, after, before } = plan.page;
  // What a filter must look for is counted in the same look.
  const counted = own.has('totalCount') && where !== null && !after && !before;
  const lists = nestedLists(label, asked, info);
  const alongs = lists.map(({ along }) => along);
  const page = { ...plan.page, ...(counted ? { counted } : {}) };
  return { plan, lists, query: listPage({ label }, { node: inner, edge: own }, page, cursors, alongs) };
}
