import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { isCluster, isUnit, type MapData, type MapNode } from '../data.js';
import { middleOf, type Point } from './place.js';
import type { DirectivePlace } from './tasks.js';

/** Room around a unit for its name, and around one with people for them. */
const AROUND_UNIT = 17;
const TO_PERSON = 20;
const TICKS = 90;
/** How far a unit stands from the middle of its directive on the way to its tasks. */
const TOWARDS_TASKS = 0.6;

/** What a unit keeps free: itself, its name, and its people around it. */
export const roomOf = ({ radius }: MapNode, people: number): number =>
  radius + AROUND_UNIT + (people > 0 ? Math.max(12, (people * 12) / Math.PI) : 0);

/** The radius of a disc that holds discs. */
export const hubFor = (rooms: readonly number[]): number =>
  1.12 * Math.sqrt(rooms.reduce((sum, room) => sum + room * room, 0));

interface Body extends SimulationNodeDatum {
  readonly unit: MapNode;
  readonly room: number;
  readonly aim: Point;
  readonly home: DirectivePlace | null;
  x: number;
  y: number;
}

/**
 * Places units where their tasks draw them: in the middle of their directive, turned to their sections; units of
 * several directives between these. A bounded number of steps pushes them apart; the same map gives the same places.
 */
export function placeUnits(
  map: MapData,
  tasks: ReadonlyMap<string, Point>,
  directives: ReadonlyMap<string, DirectivePlace>,
  homes: ReadonlyMap<string, readonly string[]>,
  rooms: ReadonlyMap<string, number>,
): Map<string, Point> {
  const drawn = new Map<string, Point[]>();
  for (const { source, target } of map.edges) {
    const task = tasks.get(target);
    if (task) drawn.set(source, [...(drawn.get(source) ?? []), task]);
  }
  const bodies = map.nodes.filter(isUnit).map((unit, at): Body => {
    const [only, ...others] = homes.get(unit.id) ?? [];
    const home = only !== undefined && others.length === 0 ? (directives.get(only) ?? null) : null;
    const middle = middleOf(drawn.get(unit.id) ?? []);
    const near = isCluster(unit) ? 0 : TOWARDS_TASKS;
    const aim = home ? { x: home.x + (middle.x - home.x) * near, y: home.y + (middle.y - home.y) * near } : middle;
    // Units with one aim would stand on one point: a spiral parts them, the same each time.
    const turn = at * 2.399963;
    return {
      unit,
      home,
      aim,
      room: rooms.get(unit.id) ?? unit.radius,
      x: aim.x + Math.cos(turn),
      y: aim.y + Math.sin(turn),
    };
  });
  const simulation = forceSimulation(bodies)
    .force('x', forceX<Body>(({ aim }) => aim.x).strength(0.08))
    .force('y', forceY<Body>(({ aim }) => aim.y).strength(0.08))
    .force('apart', forceCollide<Body>(({ room }) => room).iterations(2))
    .force('inside', () => keepInside(bodies))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) simulation.tick();
  return new Map(bodies.map(({ unit, x, y }) => [unit.id, { x, y }]));
}

/** Units of one directive do not leave its middle. */
function keepInside(bodies: readonly Body[]): void {
  for (const body of bodies) {
    if (!body.home) continue;
    const { x, y, hub } = body.home;
    const far = Math.hypot(body.x - x, body.y - y);
    const most = Math.max(hub - body.room * 0.6, 1);
    if (far <= most) continue;
    body.x = x + ((body.x - x) / far) * most;
    body.y = y + ((body.y - y) / far) * most;
  }
}

/** Places people around their first unit. */
export function placePeople(map: MapData, units: ReadonlyMap<string, Point>): Map<string, Point> {
  const byUnit = new Map<string, string[]>();
  const placed = new Set<string>();
  for (const { tie, source, target } of map.edges) {
    if (tie !== 'HOLDS' || placed.has(source)) continue;
    placed.add(source);
    byUnit.set(target, [...(byUnit.get(target) ?? []), source]);
  }
  const radius = new Map(map.nodes.map((node) => [node.id, node.radius]));
  const places = new Map<string, Point>();
  for (const [unit, people] of byUnit) {
    const { x, y } = units.get(unit) ?? { x: 0, y: 0 };
    const out = Math.max((radius.get(unit) ?? 0) + TO_PERSON - 7, (people.length * 12) / Math.PI);
    for (const [at, person] of people.entries()) {
      const angle = -Math.PI / 4 + (at / people.length) * 2 * Math.PI;
      places.set(person, { x: x + out * Math.cos(angle), y: y + out * Math.sin(angle) });
    }
  }
  return places;
}
