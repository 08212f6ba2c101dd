import type { SHARED_LABELS } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Removes nodes that nothing refers to any more. */
export function deleteOrphans(
  label: Exclude<(typeof SHARED_LABELS)[number], 'Unit'>,
  ids: readonly string[],
): CypherQuery {
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT (n)--() DELETE n`, params: { ids } };
}
