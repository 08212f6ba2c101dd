import { GraphQLError } from 'graphql';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import { labelOfId } from '#graph/model/ids.js';
import type { NodeLabel } from '#graph/model/kinds.js';
import type { Context } from '../context.js';
import type { ListParent, NodeParent } from '../parents.js';

/** Most entries of a page. */
export const MAX_PAGE = 100;

const cursorOf = (id: string) => Buffer.from(id).toString('base64url');

function idOf(label: NodeLabel, cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (cursorOf(id) !== cursor || labelOfId(id) !== label)
    throw badInput('`after` is no cursor of this list: take `endCursor` of the page before.');
  return id;
}

/** An input that cannot be used; the message says what can. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function mustBePageSize(first: number): void {
  if (first < 1 || first > MAX_PAGE) throw badInput(`\`first\` must be 1 to ${MAX_PAGE}.`);
}

/**
 * The part of a nested list that was asked for.
 * @throws {GraphQLError} BAD_USER_INPUT before anything is read
 */
export async function partOf<T>(
  { first, skip }: { first: number; skip: number },
  whole: () => Promise<readonly T[]>,
): Promise<T[]> {
  mustBePageSize(first);
  if (skip < 0) throw badInput('`skip` must be 0 or more.');
  return (await whole()).slice(skip, skip + first);
}

/** Resolves a list of one label, ordered by id. */
export function listOf(label: NodeLabel) {
  return async (
    _: unknown,
    { first, after }: { first: number; after?: string | null },
    { store }: Context,
  ): Promise<ListParent> => {
    mustBePageSize(first);
    const rows = await store.read(nodesPage(label, after ? idOf(label, after) : '', first + 1));
    const nodes = rows.slice(0, first).map(({ node }) => node as NodeParent);
    const edges = nodes.map((node) => ({ node, cursor: cursorOf(node.id) }));
    return {
      label,
      nodes,
      edges,
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: Boolean(after),
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  };
}

/** What every list has besides its page. */
export const listResolvers = {
  totalCount: async ({ label }: ListParent, _: unknown, { store }: Context) =>
    Number((await store.read(countNodes(label)))[0]?.total ?? 0),
};
