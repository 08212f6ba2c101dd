import type { Point } from '../layout/place.js';
import { boxOfLabel } from './label-places.js';
import { labelsOf } from './labels.js';
import type { Camera } from './picture.js';
import { type Box, meets, overlap } from './room.js';
import { boxOf, type Scene, type Spot } from './scene.js';

const MARGIN = 24;
/** Room above for the name of what stands topmost. */
const ABOVE = { section: 30, directive: 40 };
/** How near a map of few nodes comes. */
const NEAREST = 1.6;

/** The camera that shows a whole scene on a canvas: beside what lies over a part of that, where it would be covered. */
export function fitted(scene: Scene, width: number, height: number, over: Box | null): Camera {
  const camera = fittedIn(scene, { x: 0, y: 0, width, height });
  if (!over || !isCovered(scene, camera, width, height, over)) return camera;
  const below = over.y + over.height;
  return over.y > height / 2
    ? fittedIn(scene, { x: 0, y: 0, width, height: over.y })
    : fittedIn(scene, { x: 0, y: below, width, height: height - below });
}

function fittedIn(scene: Scene, { x, y, width, height }: Box): Camera {
  const box = boxOf(scene);
  const above = ABOVE[scene.rings[0]?.level ?? 'section'];
  const fits = Math.min((width - MARGIN) / box.width, (height - MARGIN - above) / box.height, NEAREST);
  const k = Math.max(fits, 0.01);
  return {
    k,
    x: x + width / 2 - (box.x + box.width / 2) * k,
    y: y + (height + above) / 2 - (box.y + box.height / 2) * k,
  };
}

function isCovered(scene: Scene, camera: Camera, width: number, height: number, over: Box): boolean {
  const { k, x, y } = camera;
  return (
    scene.spots.some((spot) => meets(over, { x: spot.x * k + x, y: spot.y * k + y, r: spot.node.radius * k })) ||
    labelsOf({ scene, camera, width, height, chosen: null }).some((label) => overlap(over, boxOfLabel(label)))
  );
}

/** Keys of the arrows, with the way they point. */
export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest node from one in a direction, where those aside count as farther; `null` where there is none. */
export function nextNode(spots: readonly Spot[], from: Point, towards: Point): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const ahead = (spot.x - from.x) * towards.x + (spot.y - from.y) * towards.y;
    const aside = Math.abs((spot.x - from.x) * towards.y - (spot.y - from.y) * towards.x);
    const far = ahead + 2 * aside;
    if (ahead <= 0.01 || aside > 2 * ahead || far >= least) continue;
    best = spot;
    least = far;
  }
  return best;
}
