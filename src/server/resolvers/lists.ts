import type { GraphQLResolveInfo } from 'graphql';
import type { FilteredLabel, FilterOf } from '#graph/cypher/list/filters.js';
import type { Narrowing } from '#graph/cypher/list/page.js';
import { RELATIONS, type RelationName, type WholeRelation } from '#graph/cypher/list/relations.js';
import { DUTY_ROLES, type DutyRole } from '#graph/model/kinds.js';
import type { Context, ListSubject } from '../context.js';
import { conditionFor } from '../lists/condition.js';
import { connectionOf, type PageArguments, planPage } from '../lists/connection.js';
import { hasRows, listAlong, nestedLists } from '../lists/nested.js';
import { type Wanted, wanted, wantedOf } from '../lists/wanted.js';
import type { ConnectionParent, LinkParent, NodeParent } from '../parents.js';

interface ListArguments<L extends FilteredLabel> extends PageArguments {
  readonly filter?: FilterOf<L> | null;
  readonly roles?: readonly DutyRole[] | null;
}

/** Resolves a list of all nodes of a label. */
export function listOf<L extends FilteredLabel>(label: L) {
  return (_: unknown, args: ListArguments<L>, context: Context, info: GraphQLResolveInfo): Promise<ConnectionParent> =>
    connect({ label }, label, args, context, info);
}

/** Resolves a list of what a relation ties to the parent, page by page. */
export function relationOf<N extends RelationName>(relation: N) {
  return (
    parent: NodeParent,
    args: ListArguments<(typeof RELATIONS)[N]['to']>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<ConnectionParent> =>
    connect({ relation, parent: parent.id }, RELATIONS[relation].to, args, context, info, parent);
}

async function connect<L extends FilteredLabel>(
  subject: ListSubject,
  label: L,
  { filter, roles, ...args }: ListArguments<L>,
  context: Context,
  info: GraphQLResolveInfo,
  parent?: NodeParent,
): Promise<ConnectionParent> {
  const listed = 'label' in subject ? subject : { relation: subject.relation, parents: [] };
  const plan = planPage(listed, args, conditionFor(label, filter), roles ?? null);
  const narrowed = () => JSON.stringify([filter, roles]);
  const asked = wanted(info);
  const total = async () => dutiesOf(parent, plan.page) ?? context.total(subject, plan.page, narrowed());
  if (!hasRows(asked)) return { ...connectionOf(listed, plan, [], total), totalCount: total };
  const { where, after, before } = plan.page;
  // What a filter must look for is counted in the same look.
  const counted = 'label' in subject && asked.own.has('totalCount') && where !== null && !after && !before;
  const page = counted ? { ...plan.page, counted } : plan.page;
  const key = () => `${narrowed()}${JSON.stringify(args)}`;
  const rows =
    listAlong(parent, info) ?? (await context.page(subject, asked, page, key, nestedLists(label, asked, info)));
  return connectionOf(listed, plan, rows, total);
}

/** How many duties in the roles asked for, where they were counted with their unit. */
function dutiesOf(unit: NodeParent | undefined, { where, roles }: Narrowing): number | null {
  const counted = (roles ? [...new Set(roles)] : DUTY_ROLES).map((role) => unit?.[role]);
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
