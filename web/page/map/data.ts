import type { MapLevel, MapNodeKind, RelationshipMapQuery, Role } from '../../generated/graphql.js';

/** What a node of the drawing is. */
export type Kind = MapNodeKind | 'PERSON';

/** What a line of the drawing says: a duty's role, or that somebody holds a post in a unit. */
export type Tie = Role | 'HOLDS';

/** A unit, a task, a person, or a cluster of the first two. */
export interface MapNode {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Radius at scale 1, in pixels. */
  readonly radius: number;
  /** How many duties end here. */
  readonly weight: number;
  /** How many tasks or units it stands for. */
  readonly members: number;
  readonly directiveId: string | null;
  readonly section: readonly string[];
  readonly deadline: string | null;
  readonly ordinal: number;
  /** The number printed on a task, the posts of a person. */
  readonly detail: string;
}

/** A line from who answers (a unit, a person) to what for (a task, a unit). */
export interface MapEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly tie: Tie;
  readonly weight: number;
}

/** All that one map draws. */
export interface MapData {
  readonly level: MapLevel;
  /** How many nodes the server left out. */
  readonly omitted: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

type Answer = RelationshipMapQuery['relationshipMap'];

const PERSON_RADIUS = 5;

/** Tasks alone, or clusters of them: what duties are for. */
export const isTask = ({ kind }: Pick<MapNode, 'kind'>): boolean => kind === 'TASK' || kind === 'TASK_CLUSTER';

/** Units alone, or clusters of them: who answers. */
export const isUnit = ({ kind }: Pick<MapNode, 'kind'>): boolean => kind === 'UNIT' || kind === 'UNIT_CLUSTER';

/** A task that no unit answers for. */
export const isUnassigned = ({ kind, weight }: Pick<MapNode, 'kind' | 'weight'>): boolean =>
  kind === 'TASK' && weight === 0;

/** What stands for several tasks or units. */
export const isCluster = ({ kind }: Pick<MapNode, 'kind'>): boolean =>
  kind === 'TASK_CLUSTER' || kind === 'UNIT_CLUSTER';

/** What a task is placed with: those of its directive; what stands for the tasks of a place stands by itself. */
export const homeOf = ({ id, kind, directiveId }: MapNode): string =>
  directiveId ?? (kind === 'TASK_CLUSTER' ? id : '');

/** What the server answered, with people as nodes of their own beside their units, and tasks that no unit answers for. */
export function mapOf({ level, omitted, nodes, unassigned, edges, people }: Answer): MapData {
  const persons = new Map<string, MapNode>();
  for (const { id, name, post } of people)
    persons.set(id, {
      ...{ id, kind: 'PERSON', label: name, radius: PERSON_RADIUS, weight: 1, members: 1 },
      ...{ directiveId: null, section: [], deadline: null, ordinal: 0 },
      detail: [persons.get(id)?.detail ?? [], post].flat().join('、'),
    });
  return {
    level,
    omitted,
    nodes: [
      ...[...nodes, ...unassigned].map(({ size, ordinal, taskLabel, group: _, ...rest }) => ({
        ...rest,
        radius: size,
        ordinal: ordinal ?? 0,
        detail: taskLabel ?? '',
      })),
      ...persons.values(),
    ],
    edges: [
      ...edges.map(({ role, ...rest }) => ({ ...rest, tie: role })),
      ...people.map(({ id, unitId }) => ({
        id: `${id}|HOLDS|${unitId}`,
        source: id,
        target: unitId,
        tie: 'HOLDS' as const,
        weight: 1,
      })),
    ],
  };
}

/** Both maps as one; what both have stands as in the first. */
export function merged(first: MapData, second: MapData): MapData {
  const both = <Thing extends { readonly id: string }>(a: readonly Thing[], b: readonly Thing[]) => {
    const known = new Set(a.map(({ id }) => id));
    return [...a, ...b.filter(({ id }) => !known.has(id))];
  };
  return { ...first, nodes: both(first.nodes, second.nodes), edges: both(first.edges, second.edges) };
}
