import type { FilteredLabel } from './filters.js';

/** How the nodes `n` of a list hang on the node whose id is the `at`-th of `$parents`. */
export interface Relation<L extends FilteredLabel = FilteredLabel> {
  readonly to: L;
  /** Binds `n`, and the edge `r` where the relation has properties; of duties, only edges of these types. */
  readonly match: string | ((types: string) => string);
  readonly edge: boolean;
  /** What else a row tells: a column's expression by its name. */
  readonly also?: Readonly<Record<string, string>>;
}

const owned = <L extends FilteredLabel>(to: L): Relation<L> => ({
  to,
  match: `MATCH (n:${to} {directiveId: $parents[at]})`,
  edge: false,
});
const nodes = <L extends FilteredLabel>(to: L, match: string): Relation<L> => ({ to, match, edge: false });
const edges = <L extends FilteredLabel>(to: L, match: Relation['match'], also?: Relation['also']): Relation<L> => ({
  to,
  match,
  edge: true,
  ...(also ? { also } : {}),
});

const POST = {
  post_id: 'post.id',
  post_name: 'post.name',
  post_title: 'post.title',
  post_head: 'post.head',
  post_unitId: 'post.unitId',
};

/**
 * The relations that GraphQL shows, by the type and field that show them. A pattern begins at the node that is known;
 * the `SKIP 0` behind it keeps Neo4j from beginning at the other end.
 */
export const RELATIONS = {
  'Directive.tasks': owned('Task'),
  'Directive.sections': owned('Section'),
  'Directive.targets': owned('Target'),
  'Directive.basedOn': nodes('Directive', 'MATCH (p:Directive {id: $parents[at]})-[:BASED_ON]->(n:Directive)'),
  'Directive.repeals': nodes('Directive', 'MATCH (p:Directive {id: $parents[at]})-[:REPEALS]->(n:Directive)'),
  'Directive.repealedBy': nodes('Directive', 'MATCH (p:Directive {id: $parents[at]})<-[:REPEALS]-(n:Directive)'),
  'Directive.bodies': nodes('Body', 'MATCH (p:Directive {id: $parents[at]})-[:SETS_UP]->(n:Body)'),
  'Directive.unitDuties': edges('Unit', 'MATCH (p:Directive {id: $parents[at]})<-[r:HAS_DUTY]-(n:Unit)'),
  'Section.sections': nodes('Section', 'MATCH (p:Section {id: $parents[at]})-[:HAS_SECTION]->(n:Section)'),
  'Section.tasks': nodes('Task', 'MATCH (p:Section {id: $parents[at]})-[:HAS_TASK]->(n:Task)'),
  'Task.duties': edges('Unit', (types) => `MATCH (p:Task {id: $parents[at]})<-[r:${types}]-(n:Unit)`),
  'Task.measures': nodes('Measure', 'MATCH (p:Task {id: $parents[at]})-[:HAS_MEASURE]->(n:Measure)'),
  'Task.targets': nodes('Target', 'MATCH (p:Task {id: $parents[at]})-[:HAS_TARGET]->(n:Target)'),
  'Task.enterprises': edges('Enterprise', 'MATCH (p:Task {id: $parents[at]})<-[r:NAMED_IN]-(n:Enterprise)'),
  'Unit.tasks': edges(
    'Task',
    (types) => `MATCH (p:Unit {id: $parents[at]}) WITH at, p SKIP 0 MATCH (p)-[r:${types}]->(n:Task)`,
  ),
  'Unit.unitDuties': edges('Directive', 'MATCH (p:Unit {id: $parents[at]})-[r:HAS_DUTY]->(n:Directive)'),
  'Unit.posts': nodes('Post', 'MATCH (p:Unit {id: $parents[at]})<-[:`IN`]-(n:Post)'),
  'Unit.people': edges(
    'Person',
    'MATCH (p:Unit {id: $parents[at]})<-[:`IN`]-(post:Post) WITH DISTINCT at, post MATCH (post)<-[r:HOLDS]-(n:Person)',
    POST,
  ),
  'Unit.bodies': nodes('Body', 'MATCH (p:Unit {id: $parents[at]})-[:MEMBER_OF|OFFICE_OF]->(n:Body)'),
  'Unit.successors': edges('Unit', 'MATCH (p:Unit {id: $parents[at]})-[r:SUCCEEDED_BY]->(n:Unit)'),
  'Unit.predecessors': edges('Unit', 'MATCH (p:Unit {id: $parents[at]})<-[r:SUCCEEDED_BY]-(n:Unit)'),
  'Person.posts': edges('Post', 'MATCH (p:Person {id: $parents[at]})-[r:HOLDS]->(n:Post)'),
  'Person.memberships': edges('Body', 'MATCH (p:Person {id: $parents[at]})-[r:MEMBER_OF]->(n:Body)'),
  'Post.holders': edges('Person', 'MATCH (p:Post {id: $parents[at]})<-[r:HOLDS]-(n:Person)'),
  'Body.members': edges('Person', 'MATCH (p:Body {id: $parents[at]})<-[r:MEMBER_OF]-(n:Person)'),
  'Body.units': edges('Unit', 'MATCH (p:Body {id: $parents[at]})<-[r:MEMBER_OF]-(n:Unit)'),
  'Body.posts': nodes('Post', 'MATCH (p:Body {id: $parents[at]})<-[:MEMBER_OF]-(n:Post)'),
  'Body.office': nodes('Unit', 'MATCH (p:Body {id: $parents[at]})<-[:OFFICE_OF]-(n:Unit)'),
  'Enterprise.tasks': edges('Task', 'MATCH (p:Enterprise {id: $parents[at]})-[r:NAMED_IN]->(n:Task)'),
} as const satisfies Record<string, Relation>;
/** Name of a relation. */
export type RelationName = keyof typeof RELATIONS;
