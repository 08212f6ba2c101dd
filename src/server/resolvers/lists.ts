import { GraphQLError } from 'graphql';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import type { NodeLabel } from '#graph/model/kinds.js';
import type { Context } from '../context.js';
import type { ListParent, NodeParent } from '../parents.js';

const MAX_PAGE = 100;

const cursorOf = (id: string) => Buffer.from(id).toString('base64url');

function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (cursorOf(id) !== cursor) throw badInput('`after` is no cursor of ours: take `endCursor` of the page before.');
  return id;
}

/** An input that cannot be used; the message says what can. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Resolves a list of one label, ordered by id. */
export function listOf(label: NodeLabel) {
  return async (
    _: unknown,
    { first, after }: { first: number; after?: string | null },
    { store }: Context,
  ): Promise<ListParent> => {
    if (first < 1 || first > MAX_PAGE) throw badInput(`\`first\` must be 1 to ${MAX_PAGE}.`);
    const rows = await store.read(nodesPage(label, after ? idOf(after) : '', first + 1));
    const nodes = rows.slice(0, first).map(({ node }) => node as NodeParent);
    const last = nodes.at(-1);
    return {
      label,
      nodes,
      edges: nodes.map((node) => ({ node, cursor: cursorOf(node.id) })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf(last.id) : null },
    };
  };
}

/** What every list has besides its page. */
export const listResolvers = {
  totalCount: async ({ label }: ListParent, _: unknown, { store }: Context) =>
    Number((await store.read(countNodes(label)))[0]?.total ?? 0),
};
