import { scaleLinear } from 'd3-scale';
import type { Role, WorkloadQuery } from '../../generated/graphql.js';
import { ROLES } from '../parts/roles.js';

type UnitWorkload = WorkloadQuery['statistics']['workload'][number];

/** What the rows can be ordered by. */
export type Order = Role | 'TOTAL';

/** A part of a bar, in percent of the widest. */
export interface Part {
  readonly role: Role;
  readonly count: number;
  readonly width: number;
}

/** A unit with its bar. */
export interface WorkloadRow {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly total: number;
  readonly parts: readonly Part[];
}

const countOf: Readonly<Record<Order, (unit: UnitWorkload) => number>> = {
  LEAD: ({ lead }) => lead,
  RESPONSIBLE: ({ responsible }) => responsible,
  SUPPORT: ({ support }) => support,
  TOTAL: ({ total }) => total,
};

/** What an address orders by; by all tasks where it names nothing we know. */
export const orderOf = (text: string | null): Order => ROLES.find((role) => role === text) ?? 'TOTAL';

/** A row for each unit, most first; equal ones by all their tasks. */
export function rowsOf(workload: readonly UnitWorkload[], order: Order): readonly WorkloadRow[] {
  const longest = Math.max(1, ...workload.map(({ lead, responsible, support }) => lead + responsible + support));
  const width = scaleLinear([0, longest], [0, 100]);
  return workload
    .toSorted((a, b) => countOf[order](b) - countOf[order](a) || b.total - a.total)
    .map((row) => ({
      ...row.unit,
      total: row.total,
      parts: ROLES.map((role) => ({ role, count: countOf[role](row), width: width(countOf[role](row)) })),
    }));
}
