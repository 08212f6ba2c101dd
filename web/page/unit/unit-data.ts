import {
  UnitSheetDocument,
  type UnitSheetQuery,
  UnitTasksDocument,
  type UnitTasksQuery,
} from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';

type NodeOf<Query extends { readonly node: unknown }> = Extract<Query['node'], { readonly __typename: 'Unit' }>;

/** A unit without its tasks. */
export type UnitHead = NodeOf<UnitSheetQuery>;
/** A task of a unit, with the role that it has in it. */
export type UnitTask = NodeOf<UnitTasksQuery>['tasks']['edges'][number];

/** A unit with all its tasks; `null` where there is no such unit. */
export async function loadUnit(id: string): Promise<{ unit: UnitHead; tasks: readonly UnitTask[] } | null> {
  const [{ node }, { items: tasks }] = await Promise.all([query(UnitSheetDocument, { id }), everyPage(tasksOf(id))]);
  return node?.__typename === 'Unit' ? { unit: node, tasks } : null;
}

const tasksOf = (id: string) => async (after: string | null) => {
  const { node } = await query(UnitTasksDocument, { id, after });
  return node?.__typename === 'Unit'
    ? { items: node.tasks.edges, pageInfo: node.tasks.pageInfo }
    : { items: [], pageInfo: { hasNextPage: false, endCursor: null } };
};
