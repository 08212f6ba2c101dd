import { columnsOf } from './columns.js';
import { dutyTypes } from './filters.js';
import type { Wanted } from './properties.js';
import { RELATIONS, type Relation, type WholeRelation } from './relations.js';

/** A list that is told whole with each row of a page: one question less than a question of its own. */
export interface Along {
  readonly relation: WholeRelation;
  readonly wanted: Wanted;
}

/** The column that holds the `at`-th list that comes along. */
export const alongColumn = (at: number) => `along${at}`;

/** The clauses that gather the lists of the node `p`, each as a list of rows, each row as the list of its values. */
export function alongClauses(alongs: readonly Along[]): string {
  return alongs.map((one, at) => ` CALL { WITH p ${gathered(one)} AS ${alongColumn(at)} }`).join('');
}

function gathered(along: Along): string {
  const { match, edge }: Relation = RELATIONS[along.relation];
  const order = edge ? 'WITH n, r ORDER BY r.start, r.key, n.id' : 'WITH DISTINCT n';
  const values = [...columnsOfAlong(along).values()];
  return `${match('(p)', dutyTypes(null))} ${order} RETURN collect([${values.join(', ') || 'true'}])`;
}

const columnsOfAlong = ({ relation, wanted }: Along) => columnsOf(RELATIONS[relation], RELATIONS[relation].to, wanted);

/** The rows of a list that came along, from its column. */
export function rowsAlong(along: Along, column: unknown): Record<string, unknown>[] {
  const names = [...columnsOfAlong(along).keys()];
  const rows = (Array.isArray(column) ? column : []) as readonly (readonly unknown[])[];
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [at, name] of names.entries()) row[name] = values[at];
    return row;
  });
}
