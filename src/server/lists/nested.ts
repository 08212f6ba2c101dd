import { type FieldNode, GraphQLError, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import { type Along, alongColumn, readerOf } from '#graph/cypher/list/along.js';
import type { FilteredLabel } from '#graph/cypher/list/filters.js';
import { nests, RELATIONS, type Relation, type RelationName } from '#graph/cypher/list/relations.js';
import type { DutyRole } from '#graph/model/kinds.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { NodeParent } from '../parents.js';
import { conditionFor } from './condition.js';
import { type PageArguments, planPage } from './connection.js';
import { type Wanted, wantedBelow } from './wanted.js';

/** So many lists deep come along with a page; deeper ones are asked for each level at once. */
const MAX_DEPTH = 2;

/** Under this name a node has the lists that came along with it, by the field that asked for each. */
const ALONG = Symbol('along');

type CameAlong = readonly { readonly field: FieldNode; readonly rows: NodeParent[] }[];

/** A list that comes along with the nodes of another. */
export interface NestedList {
  readonly field: FieldNode;
  readonly along: Along;
  readonly lists: readonly NestedList[];
  /** Makes its rows of the column that holds them. */
  rows(column: unknown): NodeParent[];
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The lists that a query asks of each node of a label, and that come along with it. */
export function nestedLists(label: FilteredLabel, { lists }: Wanted, info: Info, depth = 0): NestedList[] {
  if (depth === MAX_DEPTH) return [];
  return lists.flatMap((field) => {
    const relation = `${label}.${field.name.value}`;
    return nests(relation) ? nestedList(relation, label, field, info, depth) : [];
  });
}

interface ListArguments extends PageArguments {
  readonly filter?: Parameters<typeof conditionFor>[1];
  readonly roles?: readonly DutyRole[] | null;
  readonly role?: DutyRole | null;
}

function nestedList(
  relation: Along['relation'],
  label: FilteredLabel,
  field: FieldNode,
  info: Info,
  depth: number,
): NestedList[] {
  const type = info.schema.getType(label);
  const definition = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
  if (!definition) return [];
  const asked = wantedBelow([field], info.fragments);
  try {
    const { filter, roles, role, ...args } = getArgumentValues(definition, field, info.variableValues) as ListArguments;
    const { to, whole }: Relation = RELATIONS[relation];
    if (whole) {
      const only = role ? [role] : null;
      const along = {
        relation,
        wanted: columnsOfWhole(relation, asked),
        roles: only,
        page: null,
        keyed: false,
        alongs: [],
      };
      const read = readerOf(along);
      return [{ field, along, lists: [], rows: (column) => inOrder(relation, read(column) as NodeParent[]) }];
    }
    if (!hasRows(asked)) return [];
    const { page } = planPage({ relation, parents: [] }, args, conditionFor(to, filter), roles ?? null);
    const lists = nestedLists(to, asked, info, depth + 1);
    const alongs = lists.map(({ along }) => along);
    const wanted = { node: asked.inner, edge: asked.own };
    const along = { relation, wanted, roles: null, page, keyed: asked.cursors, alongs };
    const read = readerOf(along);
    const rows = (column: unknown) => read(column).map((row) => withLists(row as NodeParent, lists));
    return [{ field, along, lists, rows }];
  } catch (error) {
    // What is wrong with its arguments is told where the field itself is resolved.
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}

/** Whether a connection is asked for more than the length of its list. */
export const hasRows = ({ own }: Wanted): boolean => ['nodes', 'edges', 'pageInfo'].some((name) => own.has(name));

/** The columns of a list that is told whole: edges come in the order of their words, nodes are put in order by `inOrder`. */
export const columnsOfWhole = (relation: RelationName, { own, inner }: Wanted) =>
  RELATIONS[relation].edge ? { node: inner, edge: own } : { node: new Set([...own, 'id', 'ordinal']), edge: own };

/** Nodes in the order of the text; what has no place in it by id, so that every engine gives the same order. */
export const inOrder = (relation: RelationName, rows: NodeParent[]): NodeParent[] =>
  RELATIONS[relation].edge
    ? rows
    : rows.sort((a, b) => numberOf(a.ordinal) - numberOf(b.ordinal) || (textOf(a.id) < textOf(b.id) ? -1 : 1));

/** Gives a row that was just read the lists that came along with it. */
export function withLists(row: NodeParent & { [ALONG]?: CameAlong }, lists: readonly NestedList[]): NodeParent {
  if (lists.length > 0) row[ALONG] = lists.map(({ field, rows }, at) => ({ field, rows: rows(row[alongColumn(at)]) }));
  return row;
}

/** The list that a field asks for, where it came along with its parent. */
export function listAlong(
  parent: NodeParent | undefined,
  { fieldNodes }: GraphQLResolveInfo,
): NodeParent[] | undefined {
  const lists = (parent as { [ALONG]?: CameAlong } | undefined)?.[ALONG];
  return fieldNodes.length === 1 ? lists?.find(({ field }) => field === fieldNodes[0])?.rows : undefined;
}
