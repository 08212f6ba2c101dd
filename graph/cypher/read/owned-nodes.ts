import type { OwnedLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `id`, `node`: what each of these directives owns of a label, in document order. */
export function ownedNodes(label: Exclude<OwnedLabel, 'Directive'>, directiveIds: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {directiveId: id}) RETURN id, properties(n) AS node ORDER BY n.ordinal`,
    params: { ids: directiveIds },
  };
}
