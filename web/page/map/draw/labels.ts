import type { Scene, Spot } from './scene.js';
import { widthOf, wrapped } from './text.js';

/** How the map is shown: a point (x, y) of it is drawn at (x · k + this.x, y · k + this.y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A name to write: its lines around x, the first at y. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly of: 'directive' | 'section' | Spot['node']['kind'];
}

const SIZE = { directive: 15, section: 13, UNIT: 12, UNIT_CLUSTER: 12, TASK: 11, TASK_CLUSTER: 12, PERSON: 10 };
/** Below these scales such names are not written: they would stand for too many. */
const FROM_SCALE = { UNIT: 0.12, UNIT_CLUSTER: 0, TASK: 0.3, TASK_CLUSTER: 0, PERSON: 0.55 };
const CELL = 24;

/**
 * The names that fit on a drawing without lying on each other, those of groups first, then by how many duties end at a
 * node; `first` is named before all. More of them fit as one comes nearer.
 */
export function labelsOf(
  scene: Scene,
  camera: Camera,
  width: number,
  height: number,
  first: string | null,
): readonly Label[] {
  const taken = new Set<number>();
  const made: Label[] = [];
  const columns = Math.ceil(width / CELL) + 2;
  const add = (label: Label) => {
    const half = (Math.max(...label.lines.map(widthOf)) * label.size) / 2;
    const bottom = label.y + label.lines.length * label.size * 1.2;
    if (label.x + half < 0 || label.x - half > width || bottom < 0 || label.y > height) return;
    const cells: number[] = [];
    for (let row = Math.floor(label.y / 12); row <= Math.floor((bottom - 1) / 12); row++)
      for (let column = Math.floor((label.x - half) / CELL); column <= Math.floor((label.x + half) / CELL); column++)
        cells.push(row * columns + column);
    if (cells.some((cell) => taken.has(cell))) return;
    for (const cell of cells) taken.add(cell);
    made.push(label);
  };
  const chosen = first === null ? undefined : scene.byId.get(first);
  if (chosen) add(nameOf(chosen, camera));
  for (const { x, y, r, level, label } of scene.rings) {
    const size = SIZE[level];
    const room = (2 * r * camera.k) / size;
    if (room < 3) continue;
    const lines = wrapped(
      label,
      Math.max(Math.min(room, 22), level === 'directive' ? 14 : 9),
      level === 'directive' ? 2 : 1,
    );
    const top = (y - r) * camera.k + camera.y - lines.length * size * 1.2;
    add({ lines, x: x * camera.k + camera.x, y: top, size, of: level });
  }
  for (const spot of byWeight(scene))
    if (camera.k >= FROM_SCALE[spot.node.kind] && spot !== chosen) add(nameOf(spot, camera));
  return made;
}

function nameOf({ node, lines, x, y }: Spot, { k, x: left, y: top }: Camera): Label {
  return { lines, x: x * k + left, y: (y + node.radius) * k + top + 2, size: SIZE[node.kind], of: node.kind };
}

const RANK = { UNIT: 2, UNIT_CLUSTER: 2, TASK: 1, TASK_CLUSTER: 1, PERSON: 0 };
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
