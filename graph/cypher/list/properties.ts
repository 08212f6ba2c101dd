import type { NodeLabel } from '#graph/model/kinds.js';

const FACT = ['directiveId', 'start', 'end', 'quote', 'rule'] as const;

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
export const EDGE_PROPERTIES = ['name', 'printed', 'roleBasis', 'role', 'part', 'text', 'year', ...FACT] as const;

/** The columns of `n` under their own names; those that the label does not have are left out. */
export function nodeColumns(label: NodeLabel, wanted: ReadonlySet<string>): string[] {
  const named = NODE_PROPERTIES[label].filter((name) => wanted.has(name));
  return ['id', ...named].map((name) => `n.${name} AS ${name}`);
}

/** The columns of the edge `r`: `r_` before the property's name, and `r_type`. */
export function edgeColumns(wanted: ReadonlySet<string>): string[] {
  const named = EDGE_PROPERTIES.filter((name) => wanted.has(name));
  return ['type(r) AS r_type', 'r.key AS r_key', ...named.map((name) => `r.${name} AS r_${name}`)];
}
