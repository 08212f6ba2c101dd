import type { FilteredLabel } from './filters.js';

/** How the nodes `n` of a list hang on a node. */
export interface Relation<L extends FilteredLabel = FilteredLabel> {
  readonly to: L;
  /**
   * A clause that begins at the node pattern `p` and binds `n`, and the edge `r` where the relation has properties; of
   * duties, only edges of these types.
   */
  readonly match: (p: string, types: string) => string;
  readonly edge: boolean;
  /** Whether the list is short and told whole; others are read page by page. */
  readonly whole: boolean;
  /** Whether it can come along with the node that it hangs on; not where its clause names the parents of a question of its own. */
  readonly nests: boolean;
  /** Whether Neo4j would begin at the other end of the pattern, were it not told where to begin. */
  readonly fromParent?: boolean;
  /** What else a row tells: a column's expression by its name. */
  readonly also?: Readonly<Record<string, string>>;
}

type Match = Relation['match'];

const owned = <L extends FilteredLabel>(to: L) =>
  ({
    to,
    match: () => `MATCH (n:${to} {directiveId: $parents[at]})`,
    edge: false,
    whole: false,
    nests: false,
  }) as const;
const wholeNodes = <L extends FilteredLabel>(to: L, match: Match) =>
  ({ to, match, edge: false, whole: true, nests: true }) as const;
const wholeEdges = <L extends FilteredLabel>(to: L, match: Match) =>
  ({ to, match, edge: true, whole: true, nests: true }) as const;
const nodes = <L extends FilteredLabel>(to: L, match: Match) =>
  ({ to, match, edge: false, whole: false, nests: true }) as const;
const edges = <L extends FilteredLabel>(to: L, match: Match) =>
  ({ to, match, edge: true, whole: false, nests: true }) as const;

const POST = {
  post_id: 'post.id',
  post_name: 'post.name',
  post_title: 'post.title',
  post_head: 'post.head',
  post_unitId: 'post.unitId',
};

/**
 * The relations that GraphQL shows, by the type and field that show them. A pattern begins at the node that is known.
 */
export const RELATIONS = {
  'Directive.tasks': owned('Task'),
  'Directive.sections': owned('Section'),
  'Directive.targets': owned('Target'),
  'Directive.basedOn': wholeNodes('Directive', (p) => `MATCH ${p}-[:BASED_ON]->(n:Directive)`),
  'Directive.repeals': wholeNodes('Directive', (p) => `MATCH ${p}-[:REPEALS]->(n:Directive)`),
  'Directive.repealedBy': wholeNodes('Directive', (p) => `MATCH ${p}<-[:REPEALS]-(n:Directive)`),
  'Directive.bodies': wholeNodes('Body', (p) => `MATCH ${p}-[:SETS_UP]->(n:Body)`),
  'Directive.unitDuties': edges('Unit', (p) => `MATCH ${p}<-[r:HAS_DUTY]-(n:Unit)`),
  'Section.sections': wholeNodes('Section', (p) => `MATCH ${p}-[:HAS_SECTION]->(n:Section)`),
  'Section.tasks': nodes('Task', (p) => `MATCH ${p}-[:HAS_TASK]->(n:Task)`),
  'Task.duties': wholeEdges('Unit', (p, types) => `MATCH ${p}<-[r:${types}]-(n:Unit)`),
  'Task.measures': wholeNodes('Measure', (p) => `MATCH ${p}-[:HAS_MEASURE]->(n:Measure)`),
  'Task.targets': wholeNodes('Target', (p) => `MATCH ${p}-[:HAS_TARGET]->(n:Target)`),
  'Task.enterprises': wholeEdges('Enterprise', (p) => `MATCH ${p}<-[r:NAMED_IN]-(n:Enterprise)`),
  'Unit.tasks': { ...edges('Task', (p, types) => `MATCH ${p}-[r:${types}]->(n:Task)`), fromParent: true },
  'Unit.unitDuties': edges('Directive', (p) => `MATCH ${p}-[r:HAS_DUTY]->(n:Directive)`),
  'Unit.posts': nodes('Post', (p) => `MATCH ${p}<-[:\`IN\`]-(n:Post)`),
  'Unit.people': {
    ...edges(
      'Person',
      (p) => `MATCH ${p}<-[:\`IN\`]-(post:Post) WITH DISTINCT at, post MATCH (post)<-[r:HOLDS]-(n:Person)`,
    ),
    also: POST,
    nests: false,
  },
  'Unit.bodies': wholeNodes('Body', (p) => `MATCH ${p}-[:MEMBER_OF|OFFICE_OF]->(n:Body)`),
  'Unit.successors': wholeEdges('Unit', (p) => `MATCH ${p}-[r:SUCCEEDED_BY]->(n:Unit)`),
  'Unit.predecessors': wholeEdges('Unit', (p) => `MATCH ${p}<-[r:SUCCEEDED_BY]-(n:Unit)`),
  'Person.posts': wholeEdges('Post', (p) => `MATCH ${p}-[r:HOLDS]->(n:Post)`),
  'Person.memberships': wholeEdges('Body', (p) => `MATCH ${p}-[r:MEMBER_OF]->(n:Body)`),
  'Post.holders': edges('Person', (p) => `MATCH ${p}<-[r:HOLDS]-(n:Person)`),
  'Body.members': edges('Person', (p) => `MATCH ${p}<-[r:MEMBER_OF]-(n:Person)`),
  'Body.units': edges('Unit', (p) => `MATCH ${p}<-[r:MEMBER_OF]-(n:Unit)`),
  'Body.posts': wholeNodes('Post', (p) => `MATCH ${p}<-[:MEMBER_OF]-(n:Post)`),
  'Body.office': wholeNodes('Unit', (p) => `MATCH ${p}<-[:OFFICE_OF]-(n:Unit)`),
  'Enterprise.tasks': edges('Task', (p) => `MATCH ${p}-[r:NAMED_IN]->(n:Task)`),
} as const satisfies Record<string, Relation>;
/** Name of a relation that is told whole. */
export type WholeRelation = {
  [N in RelationName]: (typeof RELATIONS)[N]['whole'] extends true ? N : never;
}[RelationName];
/** Name of a relation that can come along with the node that it hangs on. */
export type NestedRelation = {
  [N in RelationName]: (typeof RELATIONS)[N]['nests'] extends true ? N : never;
}[RelationName];
/** Whether a name is that of a relation that can come along. */
export const nests = (name: string): name is NestedRelation =>
  Object.hasOwn(RELATIONS, name) && RELATIONS[name as RelationName].nests;
/** The label of the nodes that a relation starts at. */
export const labelOfParent = (relation: RelationName): string => relation.slice(0, relation.indexOf('.'));
/** Name of a relation. */
export type RelationName = keyof typeof RELATIONS;
