import type { Role } from '../../../generated/graphql.js';
import { isUnit, type MapData, type MapNode } from '../data.js';
import { type TaskRow, taskRows } from './rows.js';

/** Who answers for which task: the roles at `cells.get(unit id)?.get(task id)`. */
export interface Matrix {
  readonly units: readonly MapNode[];
  readonly tasks: readonly TaskRow[];
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, readonly Role[]>>;
  /** How many units and tasks the map has beyond these. */
  readonly more: { readonly units: number; readonly tasks: number };
}

/** More cells than these nobody reads; a browser would take long over them. */
const MOST_UNITS = 120;
const MOST_TASKS = 150;

/**
 * A map as a matrix: tasks that somebody answers for in the order of the text, and the units of these, each where its
 * first task comes, so that signs run from one corner to the other instead of standing far apart.
 */
export function matrixOf(map: MapData): Matrix {
  const all = taskRows(map).filter(({ task }) => task.weight > 0);
  const tasks = all.slice(0, MOST_TASKS);
  const columns = new Map(tasks.map(({ task }, at) => [task.id, at]));
  const cells = new Map<string, Map<string, Role[]>>();
  const first = new Map<string, number>();
  for (const { tie, source, target } of map.edges) {
    const column = columns.get(target);
    if (tie === 'HOLDS' || column === undefined) continue;
    const row = cells.get(source) ?? new Map<string, Role[]>();
    row.set(target, [...(row.get(target) ?? []), tie]);
    cells.set(source, row);
    first.set(source, Math.min(column, first.get(source) ?? column));
  }
  const place = ({ id }: MapNode) => first.get(id) ?? Number.POSITIVE_INFINITY;
  const everyUnit = map.nodes.filter(isUnit);
  const units = everyUnit
    .filter(({ id }) => cells.has(id))
    .sort((a, b) => place(a) - place(b) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_UNITS);
  return {
    ...{ units, tasks, cells },
    more: { units: everyUnit.length - units.length, tasks: all.length - tasks.length },
  };
}
