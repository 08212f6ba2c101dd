import type { OwnedLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Index for removing what a directive owns. */
export function ownerIndex(label: OwnedLabel): CypherQuery {
  return {
    text: `CREATE INDEX ${label.toLowerCase()}_owner IF NOT EXISTS FOR (n:${label}) ON (n.directiveId)`,
    params: {},
  };
}
