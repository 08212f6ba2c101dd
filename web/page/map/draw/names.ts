import type { Disc } from '../layout/place.js';
import type { Camera } from './picture.js';
import type { Ring, Scene, Spot } from './scene.js';
import { wrapped } from './text.js';

/** A name that is to be written, and what it names, in pixels. */
export interface Name {
  readonly lines: readonly string[];
  readonly size: number;
  readonly of: 'directive' | 'section' | Spot['node']['kind'];
  readonly disc: Disc;
}

const SIZE = { directive: 15, section: 13, UNIT: 12, UNIT_CLUSTER: 12, TASK: 11, TASK_CLUSTER: 12, PERSON: 10 };
/** Below these scales such names are not written: they would stand for too many. */
const FROM_SCALE = { UNIT: 0.12, UNIT_CLUSTER: 0, TASK: 0.3, TASK_CLUSTER: 0, PERSON: 0.55 };
/** Signs of the longest line of a title. */
const LONGEST = 22;
/** Narrower groups have no title, in signs. */
const LEAST_ROOM = 2;
const LEVELS = { directive: 0, section: 1 };
const RANK = { UNIT: 2, UNIT_CLUSTER: 2, TASK: 1, TASK_CLUSTER: 1, PERSON: 0 };

const seen = ({ x, y, r }: Disc, camera: Camera): Disc => ({
  x: x * camera.k + camera.x,
  y: y * camera.k + camera.y,
  r: r * camera.k,
});

/** Where a node is drawn, in pixels. */
export interface NodeDisc extends Disc {
  readonly spot: Spot;
}

/** Where a node is drawn. */
export const discOf = (spot: Spot, camera: Camera): NodeDisc => ({
  ...seen({ x: spot.x, y: spot.y, r: spot.node.radius }, camera),
  spot,
});

/** The name of a node. */
export const nameOf = (spot: Spot, camera: Camera): Name => ({
  lines: spot.lines,
  size: SIZE[spot.node.kind],
  of: spot.node.kind,
  disc: discOf(spot, camera),
});

/** The titles of the groups that are drawn large enough for one, the largest first; of each the longest first. */
export function titlesOf({ rings }: Scene, camera: Camera): readonly (readonly Name[])[] {
  return rings
    .toSorted((a, b) => LEVELS[a.level] - LEVELS[b.level] || b.r - a.r)
    .flatMap((ring): (readonly Name[])[] => {
      const disc = seen(ring, camera);
      const room = (2 * disc.r) / SIZE[ring.level];
      if (room < LEAST_ROOM) return [];
      return [titleLines(ring, room).map((lines) => ({ lines, size: SIZE[ring.level], of: ring.level, disc }))];
    });
}

/** A title in full, if it is not too long for that, and as wide as its group. */
function titleLines({ level, label }: Ring, room: number): readonly (readonly string[])[] {
  const [least, lines] = level === 'section' ? [9, 1] : [7, 2];
  return [wrapped(label, LONGEST, 1), wrapped(label, Math.max(Math.min(room, LONGEST), least), lines)];
}

/** A node that is chosen, and after it those at the other ends of its lines, in the order in which they are named. */
export function nearSpots(scene: Scene, chosen: string | null): readonly Spot[] {
  const spot = chosen === null ? undefined : scene.byId.get(chosen);
  if (!spot) return [];
  const near = new Set(scene.strokes.flatMap(({ from, to }) => (from === spot ? to : to === spot ? from : [])));
  return [spot, ...byWeight(scene).filter((one) => near.has(one))];
}

/** The nodes that are large enough at a scale to be named, those first at which most duties end. */
export const namedSpots = (scene: Scene, scale: number): readonly Spot[] =>
  byWeight(scene).filter(({ node }) => scale >= FROM_SCALE[node.kind]);

const sorted = new WeakMap<Scene, readonly Spot[]>();

function byWeight(scene: Scene): readonly Spot[] {
  const known = sorted.get(scene);
  if (known) return known;
  const made = [...scene.spots].sort(
    ({ node: a }, { node: b }) => RANK[b.kind] - RANK[a.kind] || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  sorted.set(scene, made);
  return made;
}
