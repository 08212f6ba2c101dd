import type { CypherQuery } from '../query.js';

/**
 * Rows `id`, `directiveId`, `ordinal`, `label`, `title`, `section`, `safeguard`, `start`, `end` of every task, by id: what
 * questions are matched against, without the words, which `Directive.text` holds.
 */
export const taskIndex: CypherQuery = {
  text: 'MATCH (t:Task) RETURN t.id AS id, t.directiveId AS directiveId, t.ordinal AS ordinal, t.label AS label, t.title AS title, t.section AS section, t.safeguard AS safeguard, t.start AS start, t.end AS end ORDER BY id',
  params: {},
};
