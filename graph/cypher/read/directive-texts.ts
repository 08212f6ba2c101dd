import type { CypherQuery } from '../query.js';

/** Rows `id`, `text`, `blocks`, `rulesVersion`, `fingerprint`, `corrections` of the directives that are loaded. */
export function directiveTexts(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (d:Directive {id: id}) WHERE d.cited = false RETURN d.id AS id, d.text AS text, d.blocks AS blocks, d.rulesVersion AS rulesVersion, d.fingerprint AS fingerprint, d.corrections AS corrections',
    params: { ids },
  };
}
