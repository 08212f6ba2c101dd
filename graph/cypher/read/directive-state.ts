import type { CypherQuery } from '../query.js';

/** One row `fingerprint`, `corrections`, `sharedRefs`, `title`, `docNumber` of a loaded directive; none for an unknown or only cited one. */
export function directiveState(id: string): CypherQuery {
  return {
    text: 'MATCH (d:Directive {id: $id}) WHERE d.cited = false RETURN d.fingerprint AS fingerprint, d.corrections AS corrections, d.sharedRefs AS sharedRefs, d.title AS title, d.docNumber AS docNumber',
    params: { id },
  };
}
