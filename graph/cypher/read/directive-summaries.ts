import type { CypherQuery } from '../query.js';

/** Rows `id`, `title`, `docNumber`, `issuer`, `issuedOn`, `jurisdiction`, `rulesVersion` of every loaded directive, by id. */
export const directiveSummaries: CypherQuery = {
  text: 'MATCH (d:Directive) WHERE d.cited = false RETURN d.id AS id, d.title AS title, d.docNumber AS docNumber, d.issuer AS issuer, d.issuedOn AS issuedOn, d.jurisdiction AS jurisdiction, d.rulesVersion AS rulesVersion ORDER BY id',
  params: {},
};
