import { peopleOfUnits } from '#graph/cypher/map/people-of-units.js';
import { groupBy } from '#graph/model/group.js';
import { textOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { MapNode } from './map-nodes.js';

/** Somebody who holds posts in a unit of a map. */
export interface MapPerson {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  /** The posts there, joined as texts join them. */
  readonly post: string;
}

/** More posts than anybody sees around the units of one map. */
const MOST_POSTS = 1000;

/** Reads who holds posts in the units that a map draws singly, unit by unit in the order of the map. */
export async function readMapPeople(read: GraphStore['read'], nodes: readonly MapNode[]): Promise<MapPerson[]> {
  const units = nodes.flatMap(({ kind, id }) => (kind === 'UNIT' ? [id] : []));
  if (units.length === 0) return [];
  const rows = await read(peopleOfUnits(units, MOST_POSTS));
  return groupBy(rows, ({ unit, id }) => `${unit}|${id}`).map((group) => ({
    id: textOf(group[0].id),
    name: textOf(group[0].name),
    unitId: textOf(group[0].unit),
    post: group.map(({ post }) => textOf(post)).join('、'),
  }));
}
