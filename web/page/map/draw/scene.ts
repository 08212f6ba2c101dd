import { packEnclose } from 'd3-hierarchy';
import { isCluster, isTask, type MapData, type MapNode, type Tie } from '../data.js';
import { type Disc, groupsOf, type Point, type Positions } from '../layout/place.js';
import { sectionKey } from '../layout/tasks.js';
import { wrapped } from './text.js';

/** A node at its place. */
export interface Spot extends Point {
  readonly node: MapNode;
  readonly lines: readonly string[];
}

/** A line between two nodes. */
export interface Stroke {
  readonly tie: Tie;
  readonly from: Spot;
  readonly to: Spot;
}

/** The tasks of a heading or of a directive, as a circle around them. */
export interface Ring extends Disc {
  readonly level: 'section' | 'directive';
  readonly label: string;
}

/** All that is drawn of a map, in coordinates of the map; from the lowest to the topmost. */
export interface Scene {
  readonly rings: readonly Ring[];
  readonly strokes: readonly Stroke[];
  readonly spots: readonly Spot[];
  readonly byId: ReadonlyMap<string, Spot>;
}

const NAME_WIDTH = { UNIT: 9, UNIT_CLUSTER: 9, TASK: 8, TASK_CLUSTER: 9, PERSON: 5 };
const AROUND = { section: 26, directive: 52 };

/** What is drawn of a map whose nodes stand at `positions`; `titles` are those of the directives, by id. */
export function sceneOf(map: MapData, positions: Positions, titles: ReadonlyMap<string, string>): Scene {
  const spots = map.nodes.flatMap((node): Spot | [] => {
    const place = positions.get(node.id);
    return place ? { node, x: place.x, y: place.y, lines: linesOf(node) } : [];
  });
  const byId = new Map(spots.map((spot) => [spot.node.id, spot]));
  const strokes = map.edges.flatMap(({ tie, source, target }): Stroke | [] => {
    const from = byId.get(source);
    const to = byId.get(target);
    return from && to ? { tie, from, to } : [];
  });
  return { rings: ringsOf(spots, titles), strokes, spots, byId };
}

/** The name of a node as it is written; below that of a cluster, how many it stands for. */
function linesOf({ kind, label, detail, members }: MapNode): readonly string[] {
  const lines = wrapped(kind === 'TASK' ? `${detail} ${label}`.trim() : label, NAME_WIDTH[kind], 2);
  return isCluster({ kind }) ? [...lines, `×${members}`] : lines;
}

function ringsOf(spots: readonly Spot[], titles: ReadonlyMap<string, string>): readonly Ring[] {
  const tasks = spots.filter(({ node }) => isTask(node) && node.directiveId !== null);
  const directives = groupsOf(tasks, ({ node }) => node.directiveId ?? '');
  const sections = groupsOf(
    tasks.filter(({ node }) => node.kind === 'TASK' && node.section.length > 0),
    ({ node }) => sectionKey(node),
  );
  return [
    ...(directives.size > 1 ? [...directives] : []).flatMap(([id, inside]) =>
      // One that is drawn as a single node has its name there.
      inside[0]?.node.id === id ? [] : ringOf('directive', titles.get(id) ?? '', inside),
    ),
    ...[...sections.values()].map((inside) => ringOf('section', inside[0]?.node.section.at(-1) ?? '', inside)),
  ];
}

function ringOf(level: Ring['level'], label: string, inside: readonly Spot[]): Ring {
  const { x, y, r } = packEnclose(inside.map((spot) => ({ x: spot.x, y: spot.y, r: spot.node.radius })));
  return { level, label, x, y, r: r + AROUND[level] };
}

/** The rectangle that a scene takes, its names included; a small one around the origin where it is empty. */
export function boxOf({ spots, rings }: Scene): { x: number; y: number; width: number; height: number } {
  const discs = [...rings, ...spots.map(({ x, y, node }) => ({ x, y, r: node.radius + 30 }))];
  if (discs.length === 0) return { x: -100, y: -100, width: 200, height: 200 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r } of discs) {
    left = Math.min(left, x - r);
    top = Math.min(top, y - r);
    right = Math.max(right, x + r);
    bottom = Math.max(bottom, y + r);
  }
  return { x: left, y: top - 16, width: right - left, height: bottom - top + 16 };
}
