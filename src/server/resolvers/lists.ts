import type { GraphQLResolveInfo } from 'graphql';
import type { FilteredLabel } from '#graph/cypher/list/filters.js';
import { listTotal } from '#graph/cypher/list/list.js';
import type { Narrowing } from '#graph/cypher/list/page.js';
import { RELATIONS, type RelationName, type WholeRelation } from '#graph/cypher/list/relations.js';
import { DUTY_ROLES, type DutyRole } from '#graph/model/kinds.js';
import { numberOf } from '#graph/model/values.js';
import type { Context } from '../context.js';
import { conditionFor } from '../lists/condition.js';
import { connectionOf, planPage } from '../lists/connection.js';
import { hasRows, listAlong, nestedLists, withLists } from '../lists/nested.js';
import { type ListArguments, plannedList } from '../lists/planned.js';
import { type Wanted, wanted, wantedOf } from '../lists/wanted.js';
import type { ConnectionParent, LinkParent, NodeParent } from '../parents.js';

/** Resolves a list of all nodes of a label. */
export function listOf<L extends FilteredLabel>(label: L) {
  return async (
    _: unknown,
    args: ListArguments<L>,
    { store }: Context,
    info: GraphQLResolveInfo,
  ): Promise<ConnectionParent> => {
    const { plan, lists, query } = plannedList(label, args, info);
    const total = async () => numberOf((await store.read(listTotal({ label }, plan.page)))[0]?.total);
    if (!query) return { ...connectionOf({ label }, plan, [], total), totalCount: total };
    const rows = await store.read(query);
    return connectionOf(
      { label },
      plan,
      rows.map((row) => withLists(row as NodeParent, lists)),
      total,
    );
  };
}

/** Resolves a list of what a relation ties to the parent, page by page. */
export function relationOf<N extends RelationName>(relation: N) {
  return async (
    parent: NodeParent,
    { filter, roles, ...args }: RelationArguments<(typeof RELATIONS)[N]['to']>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<ConnectionParent> => {
    const listed = { relation, parents: [] };
    const { to } = RELATIONS[relation];
    const plan = planPage(listed, args, conditionFor(to, filter), roles ?? null);
    const narrowed = () => JSON.stringify([filter, roles]);
    const total = async () => dutiesOf(parent, plan.page) ?? context.total(relation, parent.id, plan.page, narrowed());
    const asked = wanted(info);
    if (!hasRows(asked)) return { ...connectionOf(listed, plan, [], total), totalCount: total };
    const key = () => `${narrowed()}${JSON.stringify(args)}`;
    const read = () => context.page(relation, parent.id, asked, plan.page, key, nestedLists(to, asked, info));
    return connectionOf(listed, plan, listAlong(parent, info) ?? (await read()), total);
  };
}

interface RelationArguments<L extends FilteredLabel> extends ListArguments<L> {
  readonly roles?: readonly DutyRole[] | null;
}

/** How many duties in the roles asked for, where they were counted with their unit. */
function dutiesOf(unit: NodeParent, { where, roles }: Narrowing): number | null {
  const counted = (roles ? [...new Set(roles)] : DUTY_ROLES).map((role) => unit[role]);
  if (where !== null || !counted.every((count) => typeof count === 'number')) return null;
  return counted.reduce((sum, count) => sum + count, 0);
}

/** Resolves the nodes that a relation ties to the parent: short lists, which are told whole. */
export function nodesOf(relation: WholeRelation) {
  return (parent: NodeParent, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    listAlong(parent, info) ?? context.related(relation, parent.id, wanted(info));
}

/** Resolves what the edges of a relation state; `direction` is that of the edges. */
export function linksOf(relation: WholeRelation, direction: 'out' | 'in') {
  return (parent: NodeParent, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    linked(listAlong(parent, info) ?? context.related(relation, parent.id, wanted(info)), parent, direction);
}

/** What edges state that lead to or from the rows; at once where the rows are at hand. */
export function linked(
  rows: readonly NodeParent[] | Promise<readonly NodeParent[]>,
  parent: NodeParent,
  direction: 'out' | 'in',
): LinkParent[] | Promise<LinkParent[]> {
  const link = (row: NodeParent) =>
    direction === 'out' ? { from: parent, to: row, row } : { from: row, to: parent, row };
  return rows instanceof Promise ? rows.then((found) => found.map(link)) : rows.map(link);
}

/** A node that must be there: a fact refers to it. */
export async function must(context: Context, id: unknown, asked: Wanted): Promise<NodeParent> {
  const node = await context.node(String(id), asked);
  if (!node) throw new Error(`dangling reference to a ${String(id).split(':')[0]}`);
  return node;
}

const ISSUE_DATE = wantedOf(['issuedOn']);

/** The issue date of the directive that a fact stands in. */
export async function asOf(context: Context, directiveId: unknown): Promise<string | null> {
  const { issuedOn } = await must(context, directiveId, ISSUE_DATE);
  return typeof issuedOn === 'string' ? issuedOn : null;
}
