import type { CypherQuery } from '../query.js';

/** Removes directives that were only cited and are cited no more. */
export function deleteOrphanStubs(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (d:Directive {id: id}) WHERE d.cited = true AND NOT (d)--() DELETE d',
    params: { ids },
  };
}
