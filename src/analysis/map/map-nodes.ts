import { listNodes } from '#graph/cypher/list/nodes.js';
import { headingsOver } from '#graph/cypher/map/headings-over.js';
import type { MapLevel } from '#graph/cypher/map/levels.js';
import { groupBy } from '#graph/model/group.js';
import { labelOfId } from '#graph/model/ids.js';
import { numberOrNull, textOf, textOrNull, textsOf } from '#graph/model/values.js';
import type { GraphStore, Row } from '#graph/store/store.js';

/** A circle of a map. */
export interface MapNode {
  readonly id: string;
  readonly kind: 'UNIT' | 'TASK' | 'TASK_CLUSTER' | 'UNIT_CLUSTER';
  readonly label: string;
  readonly group: string;
  /** How many duties end here. */
  readonly weight: number;
  /** Radius in pixels. */
  readonly size: number;
  /** How many tasks or units it stands for. */
  readonly members: number;
  /** The node of the graph behind it, `null` for a cluster of a place. */
  readonly nodeId: string | null;
  /** Headings over a task, or down to the one that a cluster stands for. */
  readonly section: readonly string[];
  /** The directive of a task, or of all tasks of a cluster. */
  readonly directiveId: string | null;
  /** What is known of a task alone. */
  readonly taskLabel: string | null;
  readonly deadline: string | null;
  readonly ordinal: number | null;
}

/** What a place is called that no directive or unit names. */
export const NOWHERE = '未注明辖区';

const SMALLEST = 6;
const LARGEST = 40;
const SHOWN = new Set([
  'name',
  'title',
  'heading',
  'docNumber',
  'jurisdiction',
  'label',
  'section',
  'deadline',
  'ordinal',
]);

/** What a circle stands for, as far as its lines tell. */
export interface Circle {
  readonly id: string;
  readonly weight: number;
  readonly members: number;
  /** The directive of its tasks. */
  readonly directiveId: string | null;
}

/** Reads what the graph has of the nodes of a map, by their ids. */
export async function readMapNodes(
  read: GraphStore['read'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, Row>();
  for (const group of groupBy(ids, (id) => labelOfId(id) ?? '')) {
    const label = labelOfId(group[0]);
    for (const row of label ? await read(listNodes(label, group, SHOWN)) : []) found.set(textOf(row.id), row);
    for (const { id, section } of label === 'Section' ? await read(headingsOver(group)) : [])
      found.set(textOf(id), { ...found.get(textOf(id)), section });
  }
  return found;
}

/** The circle of a node `row`, or of a place where there is none. */
export function mapNode({ id, weight, members, directiveId }: Circle, row: Row | undefined, level: MapLevel): MapNode {
  const place = /^(?:units|tasks):(.*)$/.exec(id)?.[1];
  const kind = kindOf(id, level);
  const task = kind === 'TASK' ? row : undefined;
  return {
    id,
    kind,
    label: place ?? textOf(row?.name ?? row?.title ?? row?.heading ?? row?.docNumber),
    group: place ?? (kind === 'UNIT' ? textOf(row?.jurisdiction) || NOWHERE : (directiveId ?? '')),
    weight,
    size: Math.min(LARGEST, SMALLEST + 2 * Math.sqrt(weight)),
    members,
    nodeId: place === undefined ? id : null,
    section: textsOf(row?.section),
    directiveId,
    taskLabel: textOrNull(task?.label),
    deadline: textOrNull(task?.deadline),
    ordinal: numberOrNull(task?.ordinal),
  };
}

function kindOf(id: string, level: MapLevel): MapNode['kind'] {
  if (id.startsWith('units:')) return 'UNIT_CLUSTER';
  if (labelOfId(id) === 'Unit') return 'UNIT';
  return level === 'TASK' ? 'TASK' : 'TASK_CLUSTER';
}
