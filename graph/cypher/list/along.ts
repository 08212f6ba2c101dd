import { recordOf } from '#graph/model/values.js';
import { columnsOf } from './columns.js';
import type { Params } from './condition.js';
import { type Listed, matchFrom, type Narrowing, namesOfPage, type Page, partsOfPage, whereOf } from './page.js';
import type { Wanted } from './properties.js';
import { type NestedRelation, RELATIONS, type Relation } from './relations.js';

/** A list that comes along with each row of a page, so that it needs no question of its own. */
export interface Along {
  readonly relation: NestedRelation;
  readonly wanted: Wanted;
  /** Only duties in these roles; of a page, what it says itself. */
  readonly roles: Narrowing['roles'];
  /** `null` for a list that is told whole. */
  readonly page: Page | null;
  /** Whether rows have the columns of the order too. */
  readonly keyed: boolean;
  readonly alongs: readonly Along[];
}

/** The name that a node keeps for the lists that come along with it, `depth` lists down. */
export const parentOf = (depth: number) => `p${depth}`;

/** The column that holds the `at`-th list that comes along. */
export const alongColumn = (at: number) => `along${at}`;

/** The clauses that gather the lists of a node, each as a list of rows, each row as the list of its values. */
export function alongClauses(alongs: readonly Along[], params: Params, depth: number): string {
  return alongs
    .map((one, at) => ` CALL { WITH ${parentOf(depth)} ${gathered(one, params, depth)} AS ${alongColumn(at)} }`)
    .join('');
}

function gathered(along: Along, params: Params, depth: number): string {
  const { page, alongs } = along;
  const roles = page ? page.roles : along.roles;
  const relation: Relation = RELATIONS[along.relation];
  const found = matchFrom(relation, `(${parentOf(depth)})`, roles);
  if (page) {
    const { where, rows } = partsOfPage(listedAlong(along, depth), page, params);
    const nested = alongClauses(alongs, params, depth + 1);
    return `${found}${where} WITH ${rows}${nested} RETURN collect([${namesAlong(along).join(', ')}])`;
  }
  const where = whereOf({ relation, label: relation.to }, { where: null, roles: roles ?? null }, params);
  const order = relation.edge ? 'WITH n, r ORDER BY r.start, r.key, n.id' : 'WITH DISTINCT n';
  const values = [...columnsOf(relation, relation.to, along.wanted).values()];
  const row = isBare(along) ? values[0] : `[${values.join(', ') || 'true'}]`;
  return `${found}${where} ${order} RETURN collect(${row})`;
}

/** Columns that no node is without: `collect` leaves out what is null. */
const SURE: ReadonlySet<string | undefined> = new Set(['id', 'name']);

/** Whether the rows of a list are gathered as the one value that each has, at a tenth less cost than as lists of one. */
function isBare(along: Along): boolean {
  if (along.page) return false;
  const [name, ...others] = namesAlong(along);
  return others.length === 0 && SURE.has(name);
}

function listedAlong({ relation: name, wanted, keyed, alongs }: Along, depth: number): Listed {
  const relation: Relation = RELATIONS[name];
  return { relation, label: relation.to, wanted, keyed, node: alongs.length > 0 ? parentOf(depth + 1) : null };
}

function namesAlong(along: Along): string[] {
  const { relation, wanted, page, alongs } = along;
  if (!page) return [...columnsOf(RELATIONS[relation], RELATIONS[relation].to, wanted).keys()];
  return [...namesOfPage(listedAlong(along, 0), page), ...alongs.map((_, at) => alongColumn(at))];
}

/** Returns what makes the rows of a list that came along of its column. */
export function readerOf(along: Along): (column: unknown) => Record<string, unknown>[] {
  const names = namesAlong(along);
  const bare = isBare(along);
  return (column) => (Array.isArray(column) ? column.map((values) => recordOf(names, bare ? [values] : values)) : []);
}
