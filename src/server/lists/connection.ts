import type { Condition } from '#graph/cypher/list/condition.js';
import { listedOf, type Subject } from '#graph/cypher/list/list.js';
import { type Order, usualOrder } from '#graph/cypher/list/orders.js';
import type { Page } from '#graph/cypher/list/page.js';
import type { DutyRole } from '#graph/model/kinds.js';
import { badInput } from '../errors.js';
import type { ConnectionParent, EdgeParent, NodeParent } from '../parents.js';
import { cursorOf, positionOf } from './cursor.js';

/** Most entries of a page. */
export const MAX_PAGE = 100;

/** The arguments that every list takes. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction?: 'ASC' | 'DESC' | null } | null;
}

/** How one list is read; `size` rows of a page are shown, one more tells that there are others. */
export interface PagePlan {
  readonly page: Page;
  readonly size: number;
}

/**
 * Plans a page from the arguments of a list.
 * @throws {GraphQLError} BAD_USER_INPUT before anything is read
 */
export function planPage(
  subject: Subject,
  { first, after, last, before, orderBy }: PageArguments,
  where: Condition | null,
  roles: readonly DutyRole[] | null,
): PagePlan {
  const size = pageSize(first, last);
  const order: Order = orderBy
    ? { name: orderBy.field, descending: orderBy.direction === 'DESC' }
    : usualOrder(listedOf(subject).label);
  return {
    size,
    page: {
      where,
      roles,
      order,
      after: positionOf(subject, order, 'after', after),
      before: positionOf(subject, order, 'before', before),
      backwards: first === null || first === undefined,
      limit: size + 1,
    },
  };
}

/** @throws {GraphQLError} BAD_USER_INPUT */
export function pageSize(first: number | null | undefined, last: number | null | undefined): number {
  const given = [first, last].filter((size) => typeof size === 'number');
  const [size] = given;
  if (size === undefined) throw badInput(`Say how many with \`first\` or \`last\`, 1 to ${MAX_PAGE}.`);
  if (given.length > 1) throw badInput('Give `first` or `last`, not both.');
  if (size < 1 || size > MAX_PAGE)
    throw badInput(`\`${typeof first === 'number' ? 'first' : 'last'}\` must be 1 to ${MAX_PAGE}.`);
  return size;
}

/** Makes the connection of the rows that a page's plan read. */
export function connectionOf(
  subject: Subject,
  { page, size }: PagePlan,
  found: readonly NodeParent[],
  total: () => Promise<number>,
): ConnectionParent {
  const shown = found.slice(0, size);
  const more = found.length > size;
  return {
    rows: page.backwards ? shown.reverse() : shown,
    cursorOf: (row) => cursorOf(subject, page.order, row),
    hasNextPage: page.backwards ? page.before !== null : more,
    hasPreviousPage: page.backwards ? more : page.after !== null,
    totalCount: async () => {
      // A page that holds all need not be counted.
      if (!more && !page.after && !page.before) return shown.length;
      const counted = shown[0]?.total;
      return typeof counted === 'number' ? counted : total();
    },
  };
}

/** The fields that every connection has. */
export const connectionResolvers = {
  nodes: ({ rows }: ConnectionParent) => [...rows],
  edges: (connection: ConnectionParent): EdgeParent[] => connection.rows.map((row) => ({ row, connection })),
  pageInfo: ({ rows, cursorOf, hasNextPage, hasPreviousPage }: ConnectionParent) => {
    const [start, end] = [rows.at(0), rows.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: start ? cursorOf(start) : null,
      endCursor: end ? cursorOf(end) : null,
    };
  },
  totalCount: ({ totalCount }: ConnectionParent) => totalCount(),
};

/** The fields that every edge has. */
export const edgeResolvers = {
  cursor: ({ row, connection }: EdgeParent) => connection.cursorOf(row),
  node: ({ row }: EdgeParent) => row,
};
