import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** The properties that a query asks for, so that no others are read. */
export interface Wanted {
  readonly names: ReadonlySet<string>;
  /** The same for the same names. */
  readonly key: string;
}

/** Fields that are made of properties by other names. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  evidence: ['directiveId', 'start', 'end', 'quote', 'rule'],
  asOf: ['directiveId'],
  directive: ['directiveId'],
  task: ['taskId'],
  unit: ['unitId'],
  loaded: ['cited'],
};
/** Fields behind which stand properties of the same rows. */
const WITHIN = new Set(['nodes', 'edges', 'node', 'unit', 'person', 'post', 'body', 'enterprise']);

/** A parsed query is kept and run again: what one of its fields asks for is found once. */
const known = new WeakMap<FieldNode, Wanted>();

/** What must be read whatever is asked for. */
export function wantedOf(names: Iterable<string>): Wanted {
  const sorted = [...new Set(names)].sort();
  return { names: new Set(sorted), key: sorted.join(' ') };
}

/** Returns what the query asks for below the field that is being resolved. */
export function wanted({ fieldNodes, fragments }: GraphQLResolveInfo): Wanted {
  const [field, ...others] = fieldNodes;
  const found = field && others.length === 0 ? known.get(field) : undefined;
  if (found) return found;
  const names = new Set<string>();
  const spread = new Set<string>();
  const add = (selections: readonly SelectionNode[]) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (spread.has(name)) continue;
        spread.add(name);
        add(fragments[name]?.selectionSet.selections ?? []);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet.selections);
      else {
        const name = selection.name.value;
        for (const property of MADE_OF[name] ?? [name]) names.add(property);
        if (WITHIN.has(name)) add(selection.selectionSet?.selections ?? []);
      }
    }
  };
  for (const node of fieldNodes) add(node.selectionSet?.selections ?? []);
  const result = wantedOf(names);
  if (field && others.length === 0) known.set(field, result);
  return result;
}
