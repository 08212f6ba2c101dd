import { MAP_LEVELS, type MapLevel } from '#graph/cypher/map/levels.js';
import { type MapScope, mapDuties, mapMembers, mapSize, mapUnits } from '#graph/cypher/map/map-duties.js';
import { groupBy } from '#graph/model/group.js';
import { DUTY_TYPES, type DutyRole } from '#graph/model/kinds.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import { type MapNode, mapNode, NOWHERE, readMapNodes } from './map-nodes.js';

type Read = GraphStore['read'];

/** A line of a map, from units to tasks. */
export interface MapEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly role: DutyRole;
  readonly weight: number;
}

/** A map ready to be drawn. */
export interface RelationshipMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly level: MapLevel;
  readonly omitted: number;
  /** The duties that it was drawn of. */
  readonly scope: MapScope;
}

/** So many lines to a node still let one see something; with more, the map is drawn coarser. */
const LINES_PER_NODE = 4;
const ROLES = Object.entries(DUTY_TYPES) as [DutyRole, string][];

/** A duty between two nodes of a map. */
interface Line {
  readonly source: string;
  readonly target: string;
  readonly role: DutyRole;
  readonly weight: number;
}

/** Reads a map of at most `first` nodes: as fine as that allows. */
export async function readRelationshipMap(read: Read, scope: MapScope, first: number): Promise<RelationshipMap> {
  for (const level of MAP_LEVELS) {
    const coarsest = level === 'JURISDICTION';
    if (!coarsest && (await sizeOf(read, scope, level)) > first) continue;
    const limit = LINES_PER_NODE * first;
    const rows = await read(mapDuties(scope, level, coarsest ? Number.MAX_SAFE_INTEGER : limit + 1));
    if (coarsest || rows.length <= limit) return drawn(read, scope, level, rows, first);
  }
  throw new Error('the coarsest level is always drawn');
}

async function sizeOf(read: Read, scope: MapScope, level: MapLevel): Promise<number> {
  const [size] = await read(mapSize(scope, level));
  return numberOf(size?.targets) + numberOf(size?.units);
}

async function drawn(
  read: Read,
  scope: MapScope,
  level: MapLevel,
  rows: readonly Row[],
  first: number,
): Promise<RelationshipMap> {
  const byPlace = level === 'JURISDICTION';
  const ids = new Set(
    rows.flatMap(({ target, unit }) => (byPlace ? [textOf(target)] : [textOf(target), textOf(unit)])),
  );
  const known = await readMapNodes(read, [...ids]);
  const placeOf = (directive: unknown) => textOf(known.get(textOf(directive))?.jurisdiction) || NOWHERE;
  const source = (row: Row) => (byPlace ? `units:${textOf(row.unit) || NOWHERE}` : textOf(row.unit));
  const target = (row: Row) => (byPlace ? `tasks:${placeOf(row.target)}` : textOf(row.target));
  const lines = groupBy(rows, (row) => `${source(row)}|${roleOf(row)}|${target(row)}`).map(
    (group): Line => ({
      source: source(group[0]),
      target: target(group[0]),
      role: roleOf(group[0]),
      weight: group.reduce((sum, { weight }) => sum + numberOf(weight), 0),
    }),
  );
  const members = await readMembers(read, scope, level, placeOf);
  const groups = new Map(rows.map((row) => [textOf(row.target), textOf(row.group)]));
  const weights = new Map<string, number>();
  for (const { source: from, target: to, weight } of lines)
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + weight);
  const nodes = [...weights].map(([id, weight]) => {
    const circle = { id, weight, members: members.get(id) ?? 1, directiveId: groups.get(id) ?? null };
    return mapNode(circle, known.get(id), level);
  });
  return { ...fitting(nodes, lines, first), level, scope };
}

/** The heaviest nodes with the lines between them, in a stable order. */
function fitting(all: readonly MapNode[], lines: readonly Line[], first: number) {
  const nodes = all.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, first);
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = lines
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .map((line) => ({ id: `${line.source}|${line.role}|${line.target}`, ...line }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges, omitted: all.length - nodes.length };
}

function roleOf({ type }: Row): DutyRole {
  const role = ROLES.find(([, edge]) => edge === type)?.[0];
  if (!role) throw new Error(`${String(type)} is no duty`);
  return role;
}

/** How many tasks or units each cluster stands for. */
async function readMembers(
  read: Read,
  scope: MapScope,
  level: MapLevel,
  placeOf: (directive: unknown) => string,
): Promise<Map<string, number>> {
  const members = new Map<string, number>();
  if (level === 'TASK') return members;
  const add = (id: string, count: unknown) => members.set(id, (members.get(id) ?? 0) + numberOf(count));
  const byPlace = level === 'JURISDICTION';
  for (const { target, members: count } of await read(mapMembers(scope, level)))
    add(byPlace ? `tasks:${placeOf(target)}` : textOf(target), count);
  for (const { unit, members: count } of byPlace ? await read(mapUnits(scope)) : [])
    add(`units:${textOf(unit) || NOWHERE}`, count);
  return members;
}
