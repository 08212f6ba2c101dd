import { type Quadtree, quadtree } from 'd3-quadtree';
import type { Point } from '../layout/place.js';
import type { Scene, Spot } from './scene.js';

/** How far beside a node a finger still means it, in pixels. */
const TOUCH = 12;
const WIDEST = 40;

const trees = new WeakMap<Scene, Quadtree<Spot>>();

function treeOf(scene: Scene): Quadtree<Spot> {
  const known = trees.get(scene);
  if (known) return known;
  const tree = quadtree<Spot>(
    [...scene.spots],
    ({ x }) => x,
    ({ y }) => y,
  );
  trees.set(scene, tree);
  return tree;
}

/** The node at a point of the map that is drawn at a scale; `null` for none. */
export function hitNode(scene: Scene, { x, y }: Point, scale: number): Spot | null {
  const spot = treeOf(scene).find(x, y, TOUCH / scale + WIDEST);
  return spot && Math.hypot(spot.x - x, spot.y - y) <= Math.max(spot.node.radius, TOUCH / scale) ? spot : null;
}
