import type { CypherQuery } from '../query.js';
import { type Along, alongClauses, alongColumn, parentOf } from './along.js';
import { columnsOf, printed } from './columns.js';
import { Params } from './condition.js';
import type { FilteredLabel } from './filters.js';
import { distinct, type Listed, matchFrom, type Narrowing, type Page, partsOfPage, whereOf } from './page.js';
import type { Wanted } from './properties.js';
import { labelOfParent, RELATIONS, type Relation, type RelationName } from './relations.js';

/** The nodes of a label, or those that a relation ties to each of some parents. */
export type Subject =
  | { readonly label: FilteredLabel }
  | { readonly relation: RelationName; readonly parents: readonly string[] };

/** The relation that a subject lists, `null` for a label, and the label of the nodes that stand in it. */
export function listedOf(subject: Subject): Pick<Listed, 'relation' | 'label'> {
  if ('label' in subject) return { relation: null, label: subject.label };
  const relation: Relation = RELATIONS[subject.relation];
  return { relation, label: relation.to };
}

/**
 * Rows of a page: the columns that are wanted by their names, those of an edge behind `r_`, and of a relation `at`, the
 * place of the parent among the parents. With `keyed` they have the columns of the order too, of which cursors are made.
 * Lists that come along stand in the columns `along0`, `along1` …, see `readerOf`.
 */
export function listPage(
  subject: Subject,
  wanted: Wanted,
  page: Page,
  keyed: boolean,
  alongs: readonly Along[] = [],
): CypherQuery {
  const params = new Params();
  const listed = { ...listedOf(subject), wanted, keyed, node: alongs.length > 0 ? parentOf(0) : null };
  const { where, rows, names: told, order } = partsOfPage(listed, page, params);
  const found = `${matchOf(subject, page.roles)}${where}`;
  const lists = alongClauses(alongs, params, 0);
  const names = [...told, ...alongs.map((_, at) => alongColumn(at))].join(', ');
  if ('relation' in subject)
    return {
      text: `${EACH_PARENT} CALL { WITH at ${found} RETURN ${rows} }${lists} RETURN at, ${names}`,
      params: { parents: subject.parents, ...params.values },
    };
  const text = lists ? `${found} WITH ${rows}${lists} RETURN ${names} ORDER BY ${order}` : `${found} RETURN ${rows}`;
  return { text, params: params.values };
}

/** Rows of all that a relation ties to each of the parents; what edges lead to in the order of their words. */
export function listAll(
  subject: Extract<Subject, { relation: string }>,
  wanted: Wanted,
  narrowing: Narrowing,
): CypherQuery {
  const params = new Params();
  const { relation, label } = listedOf(subject);
  const columns = columnsOf(relation, label, wanted);
  const order = relation?.edge ? ' ORDER BY r.start, r.key, n.id' : '';
  return {
    text: `${EACH_PARENT} ${matchOf(subject, narrowing.roles)}${whereOf({ relation, label }, narrowing, params)} RETURN ${distinct(relation)}${['at', printed(columns)].filter(Boolean).join(', ')}${order}`,
    params: { parents: subject.parents, ...params.values },
  };
}

/** A number for each parent: it travels at less cost than its id, once a row. */
const EACH_PARENT = 'UNWIND range(0, size($parents) - 1) AS at';

/** How many entries a list has: one row `total`, or a row `at`, `total` of each parent that has any. */
export function listTotal(subject: Subject, narrowing: Narrowing): CypherQuery {
  const params = new Params();
  const listed = listedOf(subject);
  const counted = listed.relation && !listed.relation.edge ? 'count(DISTINCT n.id)' : 'count(n)';
  const found = `${matchOf(subject, narrowing.roles)}${whereOf(listed, narrowing, params)} RETURN`;
  if ('label' in subject) return { text: `${found} ${counted} AS total`, params: params.values };
  return {
    text: `${EACH_PARENT} ${found} at, ${counted} AS total`,
    params: { parents: subject.parents, ...params.values },
  };
}

function matchOf(subject: Subject, roles: Narrowing['roles']): string {
  if ('label' in subject) return `MATCH (n:${subject.label})`;
  const relation: Relation = RELATIONS[subject.relation];
  const parent = `(p:${labelOfParent(subject.relation)} {id: $parents[at]})`;
  return relation.fromParent
    ? `MATCH ${parent} WITH at, p SKIP 0 ${matchFrom(relation, '(p)', roles)}`
    : matchFrom(relation, parent, roles);
}
