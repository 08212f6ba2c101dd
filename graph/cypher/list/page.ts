import type { DutyRole } from '#graph/model/kinds.js';
import { columnsOf, printed } from './columns.js';
import type { Condition, Params } from './condition.js';
import { dutyTypes, type FilteredLabel } from './filters.js';
import { keysOf, type Order } from './orders.js';
import type { Wanted } from './properties.js';
import type { Relation } from './relations.js';

/** What narrows a list. */
export interface Narrowing {
  readonly where: Condition | null;
  /** Only duties in these roles. */
  readonly roles?: readonly DutyRole[] | null;
}

/** Where an entry stands in an order: the values of its keys, `id`, and of an edge its type and key. */
export type Position = readonly (string | number | boolean)[];

/** A page of a list. */
export interface Page extends Narrowing {
  readonly order: Order;
  readonly after: Position | null;
  readonly before: Position | null;
  /** Takes the last `limit` of the list, in reverse. */
  readonly backwards: boolean;
  readonly limit: number;
  /** Whether each row of a label's page without bounds tells in `total` how many entries there are in all. */
  readonly counted?: boolean;
}

/** What a list is of, and what its rows tell. */
export interface Listed {
  /** `null` for the list of a label. */
  readonly relation: Relation | null;
  readonly label: FilteredLabel;
  readonly wanted: Wanted;
  /** Whether rows have the columns of the order too, of which cursors are made. */
  readonly keyed: boolean;
  /** The name that the node keeps for the lists that come along with it; `null` where none does. */
  readonly node: string | null;
}

/** What every entry has, and Neo4j an index of. */
const INDEXED: ReadonlySet<string | undefined> = new Set(['n.id', 'n.directiveId']);

/** The columns by which entries are put in order; the names of those that hold the keys of the order come first. */
export function orderColumns({ relation, label }: Pick<Listed, 'relation' | 'label'>, order: Order): string[] {
  const keys = keysOf(label, order).map((_, at) => `k${at}`);
  return [...keys, 'id', ...(relation?.edge ? ['r_type', 'r_key'] : [])];
}

const sortedBy = ({ relation, label }: Listed, order: Order) => [
  ...keysOf(label, order),
  'n.id',
  ...(relation?.edge ? ['type(r)', 'r.key'] : []),
];

/**
 * Whether rows are put in order by the names of their columns: what is told once for several edges, or before more is
 * read, can only be so, and Grafeo orders a whole label in half the time.
 */
const byName = ({ relation, keyed, node }: Listed) => keyed || node !== null || !relation?.edge;

/** The columns of a page's rows; behind those that are told may stand others, which only order them. */
function columnsOfPage(listed: Listed, page: Page): { readonly told: string[]; readonly all: Map<string, string> } {
  const shown = columnsOf(listed.relation, listed.label, listed.wanted);
  if (page.counted) shown.set('total', 'size(found)');
  const sorted = sortedBy(listed, page.order);
  const named = byName(listed)
    ? orderColumns(listed, page.order).map((name, at) => [name, sorted[at] ?? name] as const)
    : [];
  const all = new Map([...shown, ...named]);
  // A row must have a column, be it a constant.
  if (all.size === 0) all.set('there', 'true');
  return { told: [...(listed.keyed || listed.node === null ? all : shown).keys()], all };
}

/** The names of the columns that the rows of a page tell. */
export const namesOfPage = (listed: Listed, page: Page): string[] => columnsOfPage(listed, page).told;

/** A page in words. */
export interface PageParts {
  /** The clause that narrows what was matched to the page's bounds. */
  readonly where: string;
  /** What follows `RETURN` or `WITH` to tell the page. */
  readonly rows: string;
  /** The names of the columns that its rows tell. */
  readonly names: readonly string[];
  /** By what its rows are in order. */
  readonly order: string;
}

/** Puts a page into words, its values into the parameters. */
export function partsOfPage(listed: Listed, page: Page, params: Params): PageParts {
  const { relation, node } = listed;
  const sorted = sortedBy(listed, page.order);
  const [later, earlier] = page.order.descending ? (['<', '>'] as const) : (['>', '<'] as const);
  const bounds = [
    ...(page.after ? [beyond(sorted, page.after, later, params)] : []),
    ...(page.before ? [beyond(sorted, page.before, earlier, params)] : []),
    // An index gives its nodes in order, but only those that have the property: all have these.
    ...(relation === null && !page.counted && INDEXED.has(sorted[0]) ? [`${sorted[0]} IS NOT NULL`] : []),
  ];
  const gathered = page.counted ? ' WITH collect(n) AS found UNWIND found AS n' : '';
  const { told, all } = columnsOfPage(listed, page);
  const direction = page.order.descending !== page.backwards ? ' DESC' : '';
  const keys = byName(listed) ? orderColumns(listed, page.order) : sorted;
  const order = keys.map((key) => `${key}${direction}`).join(', ');
  const columns = `${distinct(relation)}${node === null ? '' : `n AS ${node}, `}${printed(all)}`;
  return {
    where: `${whereOf(listed, page, params, bounds)}${gathered}`,
    rows: `${columns} ORDER BY ${order} LIMIT ${params.add(page.limit)}`,
    names: told,
    order,
  };
}

/** The clause that finds what a relation ties to the node pattern `from`; without any role nothing is listed, whatever the pattern. */
export const matchFrom = ({ match }: Relation, from: string, roles: Narrowing['roles']): string =>
  match(from, dutyTypes(roles?.length === 0 ? null : roles));

/** A node that two edges lead to stands in a list once, unless the edges themselves are its entries. */
export const distinct = (relation: Relation | null) => (relation && !relation.edge ? 'DISTINCT ' : '');

/** The clause that narrows what was matched; empty where nothing does. */
export function whereOf(
  { relation, label }: Pick<Listed, 'relation' | 'label'>,
  { where, roles }: Narrowing,
  params: Params,
  bounds: readonly string[] = [],
): string {
  const conditions = [
    // A directive that others only cite is in no list of directives.
    ...(relation === null && label === 'Directive' ? ['n.cited = false'] : []),
    ...(roles?.length === 0 ? ['false'] : []),
    ...(where ? [where(params)] : []),
    ...bounds,
  ];
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

/** Whether an entry comes after (`>`) or before (`<`) a position: the first key that differs decides. */
function beyond(keys: readonly string[], [value, ...values]: Position, sign: '<' | '>', params: Params): string {
  const [key, ...rest] = keys;
  const param = params.add(value);
  if (rest.length === 0) return `${key} ${sign} ${param}`;
  return `(${key} ${sign} ${param} OR (${key} = ${param} AND ${beyond(rest, values, sign, params)}))`;
}
