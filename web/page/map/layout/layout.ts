import { homeOf, isUnit, type MapData } from '../data.js';
import { addPlaces } from './add-places.js';
import type { Point, Positions } from './place.js';
import { placeTasks } from './tasks.js';
import { hubFor, placePeople, placeUnits, roomOf } from './units.js';

/** How much wider than high a map is, as many screens are. */
const ASPECT = 2.2;

/**
 * Where each node of a map stands; several directives together are `aspect` times as wide as high. Nodes that had a
 * place keep it; the same map gives the same places.
 */
export function layout(map: MapData, before: Positions = new Map(), aspect = ASPECT): Positions {
  const fresh = layoutAnew(map, aspect);
  const known = map.nodes.some(({ id }) => before.has(id));
  return known ? addPlaces(map, fresh, before) : fresh;
}

/** Places for a map of which nothing was placed yet. */
function layoutAnew(map: MapData, aspect: number): ReadonlyMap<string, Point> {
  const homes = homesOf(map);
  const people = new Map<string, number>();
  for (const { tie, target } of map.edges) if (tie === 'HOLDS') people.set(target, (people.get(target) ?? 0) + 1);
  const units = map.nodes.filter(isUnit);
  const rooms = new Map(units.map((unit) => [unit.id, roomOf(unit, people.get(unit.id) ?? 0)]));
  const roomsIn = new Map<string, number[]>();
  for (const [unit, room] of rooms) {
    const [only, ...others] = homes.get(unit) ?? [];
    if (only !== undefined && others.length === 0) roomsIn.set(only, [...(roomsIn.get(only) ?? []), room]);
  }
  const { tasks, directives } = placeTasks(map.nodes, (id) => hubFor(roomsIn.get(id) ?? []), aspect);
  const placed = placeUnits(map, tasks, directives, homes, rooms);
  return new Map([...tasks, ...placed, ...placePeople(map, placed)]);
}

/** The directives that each unit has duties in. */
function homesOf(map: MapData): ReadonlyMap<string, readonly string[]> {
  const directives = new Map(map.nodes.map((node) => [node.id, homeOf(node)]));
  const homes = new Map<string, string[]>();
  for (const { tie, source, target } of map.edges) {
    const home = directives.get(target) ?? '';
    if (tie !== 'HOLDS' && !homes.get(source)?.includes(home)) homes.set(source, [...(homes.get(source) ?? []), home]);
  }
  return homes;
}
