/** Node labels, the only ones that reach Cypher (DESIGN: graph model). */
export const NODE_LABELS = [
  'Directive',
  'Section',
  'Task',
  'Measure',
  'Unit',
  'UnitName',
  'Person',
  'Post',
  'Body',
  'Target',
  'Enterprise',
  'Jurisdiction',
] as const;
/** A node label. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Relationship types, the only ones that reach Cypher; written in backticks there, since IN is a keyword. */
export const EDGE_TYPES = [
  'ISSUED_BY',
  'HAS_SECTION',
  'HAS_TASK',
  'HAS_MEASURE',
  'HAS_TARGET',
  'LEADS',
  'SUPPORTS',
  'RESPONSIBLE_FOR',
  'HAS_DUTY',
  'HOLDS',
  'IN',
  'MEMBER_OF',
  'SETS_UP',
  'OFFICE_OF',
  'NAMED_IN',
  'BASED_ON',
  'REPEALS',
  'UNDER',
  'NAMES',
  'SUCCEEDED_BY',
  'RESTATES',
] as const;
/** A relationship type. */
export type EdgeType = (typeof EDGE_TYPES)[number];

/** The edge by which a unit answers for a task in each role. */
export const DUTY_TYPES = {
  LEAD: 'LEADS',
  RESPONSIBLE: 'RESPONSIBLE_FOR',
  SUPPORT: 'SUPPORTS',
} as const satisfies Record<string, EdgeType>;
/** A role as the graph tells it apart. */
export type DutyRole = keyof typeof DUTY_TYPES;
/** Every role. */
export const DUTY_ROLES = Object.keys(DUTY_TYPES) as DutyRole[];

/** Labels whose nodes belong to one directive and go with it. */
export const OWNED_LABELS = [
  'Directive',
  'Section',
  'Task',
  'Measure',
  'Target',
] as const satisfies readonly NodeLabel[];
/** A label whose nodes belong to one directive. */
export type OwnedLabel = (typeof OWNED_LABELS)[number];
/** Labels whose nodes outlive a directive and go when nothing refers to them any more. */
export const SHARED_LABELS = [
  'Unit',
  'UnitName',
  'Person',
  'Post',
  'Body',
  'Enterprise',
  'Jurisdiction',
] as const satisfies readonly NodeLabel[];
/** Labels at one end of every edge between nodes that outlive a directive (HOLDS, IN, MEMBER_OF, OFFICE_OF). */
export const HUBS_OF_SHARED_EDGES = ['Person', 'Post', 'Body'] as const satisfies readonly NodeLabel[];
