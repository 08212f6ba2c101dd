import { packEnclose, packSiblings } from 'd3-hierarchy';
import { homeOf, isCluster, isTask, type MapNode } from '../data.js';
import { type Disc, groupsOf, type Point } from './place.js';

/** Room around a task for its name. */
const AROUND_TASK = 24;
const AROUND_CLUSTER = 44;
const AROUND_SECTION = 16;
const BETWEEN_SECTIONS = 26;
const BETWEEN_DIRECTIVES = 70;
/** Room over directives for their titles, which do not shrink with the map. */
const ABOVE_ROW = 80;
/** Widths of the rows that are tried, as parts of that which would do if circles were squares. */
const WIDTHS = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6];
/** How much larger wider rows have to show a map, in parts: narrower ones keep together what is tied. */
const WORTH = 0.05;

/** What a directive's tasks take: its sections stand in a ring, and its units in the middle of that. */
export interface DirectivePlace extends Disc {
  /** Radius of the middle. */
  readonly hub: number;
}

/** Key of the section that a task stands in. */
export const sectionKey = ({ directiveId, section }: MapNode): string => JSON.stringify([directiveId, ...section]);

interface Block {
  readonly id: string;
  readonly tasks: ReadonlyMap<string, Point>;
  readonly hub: number;
  r: number;
  x: number;
  y: number;
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

/** Places directives in rows, the largest first, around the origin: those rows that can be shown largest. */
function inRows(blocks: readonly Block[], aspect: number): void {
  const sorted = [...blocks].sort((a, b) => b.r - a.r || (a.id < b.id ? -1 : 1));
  const square = Math.sqrt(aspect * blocks.reduce((sum, { r }) => sum + 4 * r * r, 0));
  let best: readonly (readonly Block[])[] = [];
  let least = Infinity;
  for (const part of WIDTHS) {
    const rows = rowsOf(sorted, square * part);
    const size = Math.max(
      Math.max(...rows.map(widthOf)) / aspect,
      rows.reduce((sum, row) => sum + heightOf(row), 0),
    );
    if (size > least * (1 - WORTH)) continue;
    best = rows;
    least = size;
  }
  let top = 0;
  for (const row of best) {
    let left = -widthOf(row) / 2;
    for (const block of row) {
      block.x = left + block.r;
      block.y = top + heightOf(row) / 2;
      left += 2 * block.r;
    }
    top += heightOf(row);
  }
}

const widthOf = (row: readonly Block[]) => row.reduce((sum, { r }) => sum + 2 * r, 0);
const heightOf = (row: readonly Block[]) => 2 * Math.max(...row.map(({ r }) => r)) + ABOVE_ROW;

/** Rows that are filled one after the other. */
function rowsOf(blocks: readonly Block[], width: number): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  let left = Infinity;
  for (const block of blocks) {
    if (left + block.r > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push(block);
    left += 2 * block.r;
  }
  return rows;
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
