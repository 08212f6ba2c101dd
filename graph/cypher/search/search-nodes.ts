import { Params } from '../list/condition.js';
import type { CypherQuery } from '../query.js';
import { SEARCHED, type SearchedFields, type SearchedLabel } from './fields.js';

/** How well a node's name fits: it is the words, begins with them, holds the first of them; or its other texts do. */
export type SearchRank = 0 | 1 | 2 | 3;

/** Behind which find of a label to go on. */
export interface SearchPosition {
  readonly rank: number;
  readonly id: string;
}

/**
 * Rows `id`, `rank` and the texts searched, by their names: the nodes of a label that hold every one of the words, the best
 * first. Words are in small letters.
 */
export function searchNodes(
  label: SearchedLabel,
  words: readonly [string, ...string[]],
  after: SearchPosition | null,
  limit: number,
): CypherQuery {
  const params = new Params();
  const fields: SearchedFields = SEARCHED[label];
  const name = `toLower(coalesce(n.${fields.name}, ''))`;
  const whole = params.add(words.join(' '));
  const holds = words.map((word) => holding(fields, name, params.add(word)));
  const rank = `CASE WHEN ${name} = ${whole} THEN 0 WHEN ${name} STARTS WITH ${params.add(words[0])} THEN 1 WHEN ${name} CONTAINS ${params.add(words[0])} THEN 2 ELSE 3 END`;
  const bound = after
    ? ` AND (${rank} > ${params.add(after.rank)} OR (${rank} = ${params.add(after.rank)} AND n.id > ${params.add(after.id)}))`
    : '';
  const columns = [fields.name, ...fields.texts, ...fields.lists].map((field) => `n.${field} AS ${field}`);
  return {
    text: `MATCH (n:${label}) WHERE ${[...loaded(label), ...holds].join(' AND ')}${bound} RETURN n.id AS id, ${rank} AS rank, ${columns.join(', ')} ORDER BY rank, id LIMIT ${params.add(limit)}`,
    params: params.values,
  };
}

/** One row `total`: how many nodes of a label hold every one of the words. */
export function searchTotal(label: SearchedLabel, words: readonly string[]): CypherQuery {
  const params = new Params();
  const fields: SearchedFields = SEARCHED[label];
  const name = `toLower(coalesce(n.${fields.name}, ''))`;
  const holds = words.map((word) => holding(fields, name, params.add(word)));
  return {
    text: `MATCH (n:${label}) WHERE ${[...loaded(label), ...holds].join(' AND ')} RETURN count(n) AS total`,
    params: params.values,
  };
}

/** A directive that others only cite is found by none of its words. */
const loaded = (label: SearchedLabel) => (label === 'Directive' ? ['n.cited = false'] : []);

function holding({ texts, lists }: SearchedFields, name: string, word: string): string {
  const alternatives = [
    `${name} CONTAINS ${word}`,
    ...texts.map((text) => `toLower(coalesce(n.${text}, '')) CONTAINS ${word}`),
    ...lists.map((list) => `any(one IN n.${list} WHERE toLower(one) CONTAINS ${word})`),
  ];
  return `(${alternatives.join(' OR ')})`;
}
