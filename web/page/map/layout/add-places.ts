import { forceCollide, forceSimulation } from 'd3-force';
import type { MapData, MapNode } from '../data.js';
import { groupsOf, middleOf, type Point, type Positions } from './place.js';
import { sectionKey } from './tasks.js';

const TICKS = 40;
const ROOM = 16;
const BESIDE = 120;

interface Body extends Point {
  readonly node: MapNode;
  fx?: number;
  fy?: number;
}

/**
 * Places for a map of which some nodes have theirs. New nodes stand where those that they belong to do; all that is
 * tied to nothing known stands together beside the rest, arranged as it would be alone.
 */
export function addPlaces(map: MapData, fresh: Positions, before: Positions): Positions {
  const places = new Map<string, Point>();
  for (const { id } of map.nodes) {
    const place = before.get(id);
    if (place) places.set(id, place);
  }
  if (places.size === map.nodes.length) return places;
  const kin = kinOf(map);
  const strangers: MapNode[] = [];
  const guests: MapNode[] = [];
  for (const node of map.nodes) {
    if (places.has(node.id)) continue;
    const known = (kin.get(node.id) ?? []).flatMap((id) => before.get(id) ?? []);
    if (known.length === 0) strangers.push(node);
    else {
      places.set(node.id, middleOf(known));
      guests.push(node);
    }
  }
  const right = Math.max(...[...places.values()].map(({ x }) => x));
  const left = Math.min(...strangers.map(({ id }) => fresh.get(id)?.x ?? 0));
  for (const { id } of strangers) {
    const { x, y } = fresh.get(id) ?? { x: 0, y: 0 };
    places.set(id, { x: x - left + right + BESIDE, y });
  }
  return guests.length > 0 ? pushedApart(map, places, new Set(guests.map(({ id }) => id))) : places;
}

/** What each node belongs to: a task to its section, a unit to its tasks, a person to the unit. */
function kinOf(map: MapData): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  const add = (id: string, other: string) => kin.set(id, [...(kin.get(id) ?? []), other]);
  for (const { source, target } of map.edges) {
    add(source, target);
    add(target, source);
  }
  const tasks = map.nodes.filter(({ directiveId }) => directiveId !== null);
  for (const section of groupsOf(tasks, sectionKey).values()) {
    const ids = section.map(({ id }) => id);
    for (const id of ids) kin.set(id, ids);
  }
  return kin;
}

/** Moves the nodes named off all others. */
function pushedApart(map: MapData, places: Positions, free: ReadonlySet<string>): Positions {
  const bodies = map.nodes.map((node, at): Body => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    const turn = at * 2.399963;
    return free.has(node.id) ? { node, x: x + Math.cos(turn), y: y + Math.sin(turn) } : { node, x, y, fx: x, fy: y };
  });
  const simulation = forceSimulation(bodies)
    .force(
      'apart',
      forceCollide<Body>(({ node }) => node.radius + ROOM),
    )
    .stop();
  for (let tick = 0; tick < TICKS; tick++) simulation.tick();
  return new Map(bodies.map(({ node, x, y }) => [node.id, { x, y }]));
}
