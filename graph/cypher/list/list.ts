import type { DutyRole } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';
import { type Along, alongClauses, alongColumn } from './along.js';
import { columnsOf, printed } from './columns.js';
import { type Condition, Params } from './condition.js';
import { dutyTypes, type FilteredLabel } from './filters.js';
import { keysOf, type Order } from './orders.js';
import type { Wanted } from './properties.js';
import { labelOfParent, RELATIONS, type Relation, type RelationName } from './relations.js';

/** The nodes of a label, or those that a relation ties to each of some parents. */
export type Subject =
  | { readonly label: FilteredLabel }
  | { readonly relation: RelationName; readonly parents: readonly string[] };

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

/** The label of the nodes that a subject lists. */
export const labelOf = (subject: Subject): FilteredLabel =>
  'label' in subject ? subject.label : RELATIONS[subject.relation].to;

const relationOf = (subject: Subject): Relation | null => ('label' in subject ? null : RELATIONS[subject.relation]);

/** The columns by which entries are put in order; the names of those that hold the keys of the order come first. */
export function orderColumns(subject: Subject, order: Order): string[] {
  const keys = keysOf(labelOf(subject), order).map((_, at) => `k${at}`);
  return [...keys, 'id', ...(relationOf(subject)?.edge ? ['r_type', 'r_key'] : [])];
}

/**
 * Rows of a page: the columns that are wanted by their names, those of an edge behind `r_`, and of a relation `at`, the
 * place of the parent among the parents. With `keyed` they have the columns of the order too, of which cursors are made.
 * Lists that come along stand in the columns `along0`, `along1` …, see `rowsAlong`.
 */
export function listPage(
  subject: Subject,
  wanted: Wanted,
  page: Page,
  keyed: boolean,
  alongs: readonly Along[] = [],
): CypherQuery {
  const params = new Params();
  const relation = relationOf(subject);
  const label = labelOf(subject);
  const keys = keysOf(label, page.order);
  const sorted = [...keys, 'n.id', ...(relation?.edge ? ['type(r)', 'r.key'] : [])];
  const bounds = [
    ...(page.after ? [beyond(sorted, page.after, page.order.descending ? '<' : '>', params)] : []),
    ...(page.before ? [beyond(sorted, page.before, page.order.descending ? '>' : '<', params)] : []),
  ];
  // What is told once for several edges, or before more is read, can only be put in order by what is told.
  const byName = keyed || alongs.length > 0 || (relation !== null && !relation.edge);
  const named = orderColumns(subject, page.order);
  const shown = columnsOf(relation, label, wanted);
  if (page.counted) shown.set('total', 'size(found)');
  const columns = new Map([...shown, ...(byName ? named.map((name, at) => [name, sorted[at] ?? name] as const) : [])]);
  // A row must have a column, be it a constant.
  if (columns.size === 0) columns.set('there', 'true');
  const direction = page.order.descending !== page.backwards ? ' DESC' : '';
  const order = (byName ? named : sorted).map((key) => `${key}${direction}`).join(', ');
  // An index gives its nodes in order, but only those that have the property: all have these.
  const ordered = 'label' in subject && !page.counted && INDEXED.has(sorted[0]) ? [`${sorted[0]} IS NOT NULL`] : [];
  const gathered = page.counted ? ' WITH collect(n) AS found UNWIND found AS n' : '';
  const found = `${matchOf(subject, page.roles)}${whereOf(subject, page, params, [...bounds, ...ordered])}${gathered}`;
  const node = alongs.length > 0 ? 'n AS p, ' : '';
  const rows = `${distinct(relation)}${node}${printed(columns)} ORDER BY ${order} LIMIT ${params.add(page.limit)}`;
  const told = [...(keyed || alongs.length === 0 ? columns : shown).keys(), ...alongs.map((_, at) => alongColumn(at))];
  const names = told.join(', ');
  if ('relation' in subject)
    return {
      text: `${EACH_PARENT} CALL { WITH at ${found} RETURN ${rows} }${alongClauses(alongs)} RETURN at, ${names}`,
      params: { parents: subject.parents, ...params.values },
    };
  const text =
    alongs.length === 0
      ? `${found} RETURN ${rows}`
      : `${found} WITH ${rows}${alongClauses(alongs)} RETURN ${names} ORDER BY ${order}`;
  return { text, params: params.values };
}

/** Rows of all that a relation ties to each of the parents; what edges lead to in the order of their words. */
export function listAll(
  subject: Extract<Subject, { relation: string }>,
  wanted: Wanted,
  narrowing: Narrowing,
): CypherQuery {
  const params = new Params();
  const relation = relationOf(subject);
  const columns = columnsOf(relation, labelOf(subject), wanted);
  const order = relation?.edge ? ' ORDER BY r.start, r.key, n.id' : '';
  return {
    text: `${EACH_PARENT} ${matchOf(subject, narrowing.roles)}${whereOf(subject, narrowing, params)} RETURN ${distinct(relation)}${['at', printed(columns)].filter(Boolean).join(', ')}${order}`,
    params: { parents: subject.parents, ...params.values },
  };
}

/** What every entry has, and Neo4j an index of. */
const INDEXED: ReadonlySet<string | undefined> = new Set(['n.id', 'n.directiveId']);

/** A number for each parent: it travels at less cost than its id, once a row. */
const EACH_PARENT = 'UNWIND range(0, size($parents) - 1) AS at';

/** How many entries a list has: one row `total`, or a row `at`, `total` of each parent that has any. */
export function listTotal(subject: Subject, narrowing: Narrowing): CypherQuery {
  const params = new Params();
  const relation = relationOf(subject);
  const counted = relation && !relation.edge ? 'count(DISTINCT n.id)' : 'count(n)';
  const found = `${matchOf(subject, narrowing.roles)}${whereOf(subject, narrowing, params)} RETURN`;
  if ('label' in subject) return { text: `${found} ${counted} AS total`, params: params.values };
  return {
    text: `${EACH_PARENT} ${found} at, ${counted} AS total`,
    params: { parents: subject.parents, ...params.values },
  };
}

function matchOf(subject: Subject, roles: Narrowing['roles']): string {
  if ('label' in subject) return `MATCH (n:${subject.label})`;
  const start = `(p:${labelOfParent(subject.relation)} {id: $parents[at]})`;
  // Without any role nothing is listed, whatever the pattern.
  return RELATIONS[subject.relation].match(start, dutyTypes(roles?.length === 0 ? null : roles));
}

/** A node that two edges lead to stands in a list once, unless the edges themselves are its entries. */
const distinct = (relation: Relation | null) => (relation && !relation.edge ? 'DISTINCT ' : '');

function whereOf(
  subject: Subject,
  { where, roles }: Narrowing,
  params: Params,
  bounds: readonly string[] = [],
): string {
  const conditions = [
    // A directive that others only cite is in no list of directives.
    ...('label' in subject && subject.label === 'Directive' ? ['n.cited = false'] : []),
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
