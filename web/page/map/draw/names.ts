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
const RANK = { UNIT: 2, UNIT_CLUSTER: 2, TASK: 1, TASK_CLUSTER: 1, PERSON: 0 };

const seen = ({ x, y, r }: Disc, camera: Camera): Disc => ({
  x: x * camera.k + camera.x,
  y: y * camera.k + camera.y,
  r: r * camera.k,
});

/** Where a node is drawn. */
export const discOf = ({ x, y, node }: Spot, camera: Camera): Disc => seen({ x, y, r: node.radius }, camera);

/** The name of a node. */
export const nameOf = (spot: Spot, camera: Camera): Name => ({
  lines: spot.lines,
  size: SIZE[spot.node.kind],
  of: spot.node.kind,
  disc: discOf(spot, camera),
});

/** The names of the groups that are drawn large enough for one. */
export function titlesOf({ rings }: Scene, camera: Camera): readonly Name[] {
  return rings.flatMap((ring): Name | [] => {
    const disc = seen(ring, camera);
    const room = (2 * disc.r) / SIZE[ring.level];
    return room < 3 ? [] : { lines: titleLines(ring, room), size: SIZE[ring.level], of: ring.level, disc };
  });
}

function titleLines({ level, label }: Ring, room: number): readonly string[] {
  if (level === 'section') return wrapped(label, Math.max(Math.min(room, LONGEST), 9), 1);
  return wrapped(label, Math.max(Math.min(room, LONGEST), 7), 2);
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
