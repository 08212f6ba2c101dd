import type { OwnedLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Removes the nodes of one label that a directive owns, with their edges. */
export function deleteOwned(label: Exclude<OwnedLabel, 'Directive'>, id: string): CypherQuery {
  return { text: `MATCH (n:${label} {directiveId: $id}) DETACH DELETE n`, params: { id } };
}
