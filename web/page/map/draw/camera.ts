import type { Point } from '../layout/place.js';
import type { Camera } from './labels.js';
import { boxOf, type Scene, type Spot } from './scene.js';

const MARGIN = 24;
/** Room above for the name of what stands topmost. */
const ABOVE = 30;
/** How near a map of few nodes comes. */
const NEAREST = 1.6;

/** The camera that shows a whole scene. */
export function fitted(scene: Scene, width: number, height: number): Camera {
  const box = boxOf(scene);
  const k = Math.min((width - MARGIN) / box.width, (height - MARGIN - ABOVE) / box.height, NEAREST);
  const scale = Math.max(k, 0.01);
  return {
    k: scale,
    x: width / 2 - (box.x + box.width / 2) * scale,
    y: (height + ABOVE) / 2 - (box.y + box.height / 2) * scale,
  };
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
