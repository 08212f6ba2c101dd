import type { DutyRole } from '#graph/model/kinds.js';
import { type Condition, Params } from '../list/condition.js';
import { dutyTypes } from '../list/filters.js';
import type { CypherQuery } from '../query.js';
import { whereTask } from '../statistics/where-task.js';
import { LEVELS, type MapLevel } from './levels.js';

/** Which duties a map shows. */
export interface MapScope {
  readonly where: Condition | null;
  readonly roles: readonly DutyRole[] | null;
  readonly unitIds: readonly string[] | null;
}

const matchOf = ({ where, roles, unitIds }: MapScope, level: MapLevel, params: Params) =>
  `MATCH ${LEVELS[level].match}<-[r:${dutyTypes(roles)}]-(u:Unit)${whereTask(where, params, ...(unitIds ? [`u.id IN ${params.add(unitIds)}`] : []))}`;

/** Rows `target`, `group`, `unit`, `type`, `weight`: the lines of a map at a level, at most `limit` of them. */
export function mapDuties(scope: MapScope, level: MapLevel, limit: number): CypherQuery {
  const params = new Params();
  const { target, unit } = LEVELS[level];
  const text = `${matchOf(scope, level, params)} RETURN ${target} AS target, n.directiveId AS group, ${unit} AS unit, type(r) AS type, count(r) AS weight LIMIT ${params.add(limit)}`;
  return { text, params: params.values };
}

/** One row `targets`, `units`: how many nodes a map has at a level. */
export function mapSize(scope: MapScope, level: MapLevel): CypherQuery {
  const params = new Params();
  const { target, unit } = LEVELS[level];
  const text = `${matchOf(scope, level, params)} RETURN count(DISTINCT ${target}) AS targets, count(DISTINCT ${unit}) AS units`;
  return { text, params: params.values };
}

/** Rows `target`, `members`: how many tasks each node of a level stands for. */
export function mapMembers(scope: MapScope, level: MapLevel): CypherQuery {
  const params = new Params();
  const { target } = LEVELS[level];
  const text = `${matchOf(scope, level, params)} RETURN ${target} AS target, count(DISTINCT n.id) AS members`;
  return { text, params: params.values };
}

/** Rows `unit`, `members`: how many units each place has. */
export function mapUnits(scope: MapScope): CypherQuery {
  const params = new Params();
  const { unit } = LEVELS.JURISDICTION;
  const text = `${matchOf(scope, 'JURISDICTION', params)} RETURN ${unit} AS unit, count(DISTINCT u.id) AS members`;
  return { text, params: params.values };
}
