import { DUTY_TYPES, type NodeLabel } from '#graph/model/kinds.js';

const FACT = ['directiveId', 'start', 'end', 'quote', 'rule', 'correction'] as const;

/** The properties of each label that a list can return, besides `id`. */
export const NODE_PROPERTIES = {
  Directive: [
    'title',
    'issuer',
    'issuers',
    'docNumber',
    'issuedOn',
    'publishedOn',
    'effectiveFrom',
    'expiresOn',
    'jurisdiction',
    'cited',
    'text',
    'corrections',
    'diagnostics',
  ],
  Section: ['label', 'title', 'heading', 'deadline', 'ordinal', ...FACT],
  Task: ['label', 'title', 'section', 'safeguard', 'deadline', 'ordinal', ...FACT],
  Measure: ['label', 'title', 'deadline', 'ordinal', 'taskId', ...FACT],
  Unit: ['name', 'jurisdiction', 'aliases'],
  UnitName: ['name'],
  Person: ['name'],
  Post: ['name', 'title', 'head', 'unitId'],
  Body: ['name'],
  Target: [
    'text',
    'indicator',
    'comparator',
    'value',
    'valueMax',
    'measureWord',
    'deadline',
    'recurrence',
    'ordinal',
    'taskId',
    ...FACT,
  ],
  Enterprise: ['name', 'kind'],
  Jurisdiction: ['name'],
} as const satisfies Record<NodeLabel, readonly string[]>;

/** The properties of edges that a list can return. */
export const EDGE_PROPERTIES = [
  'key',
  'name',
  'printed',
  'roleBasis',
  'role',
  'part',
  'text',
  'year',
  ...FACT,
] as const;

/** The properties that a list is asked for: of its nodes, `id` among them, and of the edges that lead to them. */
export interface Wanted {
  readonly node: ReadonlySet<string>;
  readonly edge: ReadonlySet<string>;
}

/** How many duties a unit has in each role, by the names of the roles; Neo4j keeps these numbers with the node, no edge is read. */
const COUNTS = Object.entries(DUTY_TYPES).map(([role, type]): [string, string] => [
  role,
  `COUNT { (n)-[:${type}]->() }`,
]);
/** A name among the columns that stands for the number of a unit's duties in each role, in columns named by the roles. */
export const DUTY_COUNTS = 'dutyCounts';

/** The columns of `n` under their own names; those that the label does not have are left out. */
export function nodeColumns(label: NodeLabel, wanted: ReadonlySet<string>): [name: string, expression: string][] {
  const stored = ['id', ...NODE_PROPERTIES[label]].filter((name) => wanted.has(name));
  return [
    ...stored.map((name): [string, string] => [name, `n.${name}`]),
    ...(label === 'Unit' && wanted.has(DUTY_COUNTS) ? COUNTS : []),
  ];
}

/** The columns of the edge `r`: `r_` before the property's name; `r_type` is its type. */
export function edgeColumns(wanted: ReadonlySet<string>): [name: string, expression: string][] {
  const named = EDGE_PROPERTIES.filter((name) => wanted.has(name)).map((name): [string, string] => [
    `r_${name}`,
    `r.${name}`,
  ]);
  return wanted.has('type') ? [['r_type', 'type(r)'], ...named] : named;
}
