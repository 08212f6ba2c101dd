import { packEnclose, packSiblings } from 'd3-hierarchy';
import { homeOf, isCluster, isTask, type MapNode } from '../data.js';
import { type Disc, groupsOf, type Point } from './place.js';
import { inRows, type Loose } from './rows.js';

/** Room around a task for its name. */
const AROUND_TASK = 24;
const AROUND_CLUSTER = 44;
const AROUND_SECTION = 16;
const BETWEEN_SECTIONS = 26;
const BETWEEN_DIRECTIVES = 70;

/** What a directive's tasks take: its sections stand in a ring, and its units in the middle of that. */
export interface DirectivePlace extends Disc {
  /** Radius of the middle. */
  readonly hub: number;
}

/** Key of the section that a task stands in. */
export const sectionKey = ({ directiveId, section }: MapNode): string => JSON.stringify([directiveId, ...section]);

interface Block extends Loose {
  readonly tasks: ReadonlyMap<string, Point>;
  readonly hub: number;
}

/**
 * Places tasks: packed in the circle of their section, sections around the middle of their directive, directives
 * beside each other in rows. `hubOf` says how much room the units of a directive need, `aspect` how much wider than high
 * the whole is to be.
 */
export function placeTasks(
  nodes: readonly MapNode[],
  hubOf: (directive: string) => number,
  aspect: number,
): { readonly tasks: Map<string, Point>; readonly directives: Map<string, DirectivePlace> } {
  const inOrder = nodes.filter(isTask).sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1));
  const blocks = [...groupsOf(inOrder, homeOf)].map(([id, tasks]) => ringOf(id, tasks, hubOf(id)));
  inRows(blocks, aspect);
  const tasks = new Map<string, Point>();
  for (const block of blocks)
    for (const [id, { x, y }] of block.tasks) tasks.set(id, { x: x + block.x, y: y + block.y });
  return { tasks, directives: new Map(blocks.map(({ id, x, y, r, hub }) => [id, { x, y, r, hub }])) };
}

/** The tasks of one directive around the origin. */
function ringOf(id: string, tasks: readonly MapNode[], hubNeeded: number): Block {
  const sections = [...groupsOf(tasks, sectionKey).values()].map(packed);
  const round = sections.reduce((sum, { r }) => sum + 2 * r + BETWEEN_SECTIONS, 0);
  const widest = Math.max(...sections.map(({ r }) => r));
  const middle = Math.max(hubNeeded + widest + BETWEEN_SECTIONS, sections.length > 2 ? round / (2 * Math.PI) : 0);
  const places = new Map<string, Point>();
  let gone = -(sections[0]?.r ?? 0) - BETWEEN_SECTIONS / 2;
  for (const { r, at } of sections) {
    const angle = ((gone + r + BETWEEN_SECTIONS / 2) / round) * 2 * Math.PI - Math.PI / 2;
    gone += 2 * r + BETWEEN_SECTIONS;
    // A small section stands near the middle too: its inner edge is as far out as that of the widest.
    const out = sections.length > 2 ? middle : hubNeeded + r + BETWEEN_SECTIONS;
    for (const [task, { x, y }] of at) places.set(task, { x: x + out * Math.cos(angle), y: y + out * Math.sin(angle) });
  }
  return {
    id,
    tasks: places,
    hub: middle - widest - BETWEEN_SECTIONS / 2,
    r: middle + widest + BETWEEN_DIRECTIVES,
    x: 0,
    y: 0,
  };
}

/** The tasks of one section, packed around the origin. */
function packed(tasks: readonly MapNode[]): { readonly r: number; readonly at: ReadonlyMap<string, Point> } {
  const circles = tasks.map((task) => ({
    ...{ id: task.id, x: 0, y: 0 },
    r: task.radius + (isCluster(task) ? AROUND_CLUSTER : AROUND_TASK),
  }));
  packSiblings(circles);
  const { x, y, r } = packEnclose(circles);
  return { r: r + AROUND_SECTION, at: new Map(circles.map((one) => [one.id, { x: one.x - x, y: one.y - y }])) };
}
