import type { CypherQuery } from '../query.js';

const COLUMNS = [
  'id',
  'title',
  'issuers',
  'docNumber',
  'issuedOn',
  'publishedOn',
  'effectiveFrom',
  'expiresOn',
  'jurisdiction',
  'text',
  'sharedRefs',
  'corrections',
];

/** Rows of what the loaded ones of these directives say of themselves, without their blocks, and what they refer to (`Label<tab>id`). */
export function directiveFacts(ids: readonly string[]): CypherQuery {
  const columns = COLUMNS.map((name) => `d.${name} AS ${name}`).join(', ');
  return {
    text: `UNWIND $ids AS id MATCH (d:Directive {id: id}) WHERE d.cited = false RETURN ${columns}`,
    params: { ids },
  };
}
