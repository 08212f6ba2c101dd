import type { CypherQuery } from '../query.js';

/** Marks a directive as loaded, with what it refers to (`Label<tab>id`) for the day it is replaced or withdrawn. */
export function stampDirective(id: string, fingerprint: string, sharedRefs: readonly string[]): CypherQuery {
  return {
    text: 'MATCH (d:Directive {id: $id}) SET d.cited = false, d.fingerprint = $fingerprint, d.sharedRefs = $sharedRefs',
    params: { id, fingerprint, sharedRefs },
  };
}
