import type { CypherQuery } from '../query.js';

/** Rows `id`, `fingerprint` of every loaded directive, by id: a directive whose fingerprint is as before says what it said. */
export const directiveFingerprints: CypherQuery = {
  text: 'MATCH (d:Directive) WHERE d.cited = false RETURN d.id AS id, d.fingerprint AS fingerprint ORDER BY id',
  params: {},
};
