import { unassignedTasks } from '#graph/cypher/map/unassigned-tasks.js';
import { textOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import { type MapNode, mapNode, readMapNodes } from './map-nodes.js';
import type { RelationshipMap } from './relationship-map.js';

/** More circles without a line than anybody looks at. */
const MOST_UNASSIGNED = 1000;

/**
 * Reads the tasks that no unit answers for, as circles of the map that was drawn without them: none where tasks are
 * drawn as clusters, or where units or roles were chosen.
 */
export async function readUnassigned(read: GraphStore['read'], { level, scope }: RelationshipMap): Promise<MapNode[]> {
  if (level !== 'TASK' || scope.roles || scope.unitIds) return [];
  const rows = await read(unassignedTasks(scope.where, MOST_UNASSIGNED));
  const known = await readMapNodes(
    read,
    rows.map(({ id }) => textOf(id)),
  );
  return rows.map((row) => {
    const id = textOf(row.id);
    return mapNode({ id, weight: 0, members: 1, directiveId: textOf(row.directive) }, known.get(id), level);
  });
}
