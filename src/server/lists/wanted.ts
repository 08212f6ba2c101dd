import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import { DUTY_COUNTS } from '#graph/cypher/list/properties.js';

/** The properties that a query asks for below a field, so that no others are read. */
export interface Wanted {
  /** Those of the field's own type; of a connection those of its edges. */
  readonly own: ReadonlySet<string>;
  /** Those of the nodes behind it: of a connection, of a duty's unit. */
  readonly inner: ReadonlySet<string>;
  /** Whether a cursor is asked for. */
  readonly cursors: boolean;
  /** The same for the same names. */
  readonly key: string;
  /** Fields of the nodes behind it that have fields of their own, and of which no other asks for the same. */
  readonly lists: readonly FieldNode[];
}

/** Fields that are made of properties by other names. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  evidence: ['directiveId', 'start', 'end', 'quote', 'rule', 'correction'],
  asOf: ['directiveId'],
  directive: ['directiveId'],
  task: ['taskId'],
  unit: ['unitId'],
  loaded: ['cited'],
  role: ['type', 'role'],
};
/** Fields of a connection whose own fields are those of its edges. */
const EDGES = new Set(['edges']);
/** Fields behind which the nodes stand that a row was read for. */
const NODES = new Set(['nodes', 'node', 'unit', 'person', 'post', 'body', 'enterprise']);

/** Whether the length of a list is asked for, whatever stands in it. */
const countsAll = ({ arguments: given = [], selectionSet }: FieldNode) =>
  !given.some(({ name }) => name.value === 'filter') &&
  selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'totalCount');

/** A parsed query is kept and run again: what one of its fields asks for is found once. */
const known = new WeakMap<FieldNode, Wanted>();

/** Names that must be read whatever is asked for. */
export function wantedOf(names: Iterable<string>): Wanted {
  const own = new Set(names);
  return { own, inner: new Set(), cursors: false, key: [...own].sort().join(' '), lists: [] };
}

/** Returns what the query asks for below the field that is being resolved; the same object for the same field of a query. */
export const wanted = ({ fieldNodes, fragments }: GraphQLResolveInfo): Wanted => wantedBelow(fieldNodes, fragments);

/** Returns what a query asks for below a field. */
export function wantedBelow(fieldNodes: readonly FieldNode[], fragments: GraphQLResolveInfo['fragments']): Wanted {
  const [field, ...others] = fieldNodes;
  const found = field && others.length === 0 ? known.get(field) : undefined;
  if (found) return found;
  const names = { own: new Set<string>(), inner: new Set<string>() };
  const lists = new Map<string, FieldNode | null>();
  const spread = new Set<string>();
  const add = (selections: readonly SelectionNode[], into: 'own' | 'inner') => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (spread.has(`${into} ${name}`)) continue;
        spread.add(`${into} ${name}`);
        add(fragments[name]?.selectionSet.selections ?? [], into);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet.selections, into);
      else {
        const name = selection.name.value;
        const inside = selection.selectionSet?.selections;
        for (const property of MADE_OF[name] ?? [name]) names[into].add(property);
        // What is behind another field is read by the id.
        if (inside || name === '__typename') names[into].add('id');
        const told = selection.alias?.value ?? name;
        if (inside && into === 'inner') lists.set(told, lists.has(told) ? null : selection);
        if (name === 'tasks' && countsAll(selection)) names[into].add(DUTY_COUNTS);
        if (inside && EDGES.has(name)) add(inside, 'own');
        if (inside && NODES.has(name)) add(inside, 'inner');
      }
    }
  };
  for (const node of fieldNodes) add(node.selectionSet?.selections ?? [], 'own');
  const sorted = (set: ReadonlySet<string>) => [...set].sort().join(' ');
  const { own, inner } = names;
  const result: Wanted = {
    own,
    inner,
    cursors: own.has('cursor') || own.has('pageInfo'),
    key: `${sorted(own)}|${sorted(inner)}`,
    lists: [...lists.values()].filter((one) => one !== null),
  };
  if (field && others.length === 0) known.set(field, result);
  return result;
}
