import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { GraphQLError, type ValidationRule } from 'graphql';
import type { Context } from './context.js';
import { hashOf, type Operations, readOperations } from './operations.js';

/** Parsed in place of what is refused, so that a stranger learns nothing of the schema from errors of his own text. */
const NOTHING = '{ __typename }';

/**
 * An Apollo plugin that answers the operations of a manifest and no others, save to whoever bears a write token. They
 * are asked for by hash (`documentId` of GraphQL over HTTP, `persistedQuery` of Apollo), by the very same text, or both.
 * The server does not start with a manifest that it cannot answer.
 */
export function onlyOperations(manifest: string, limits: readonly ValidationRule[]): ApolloServerPlugin<Context> {
  let operations: Operations = new Map();
  return {
    async serverWillStart({ schema }) {
      operations = readOperations(manifest, schema, limits);
    },
    async requestDidStart({ request, contextValue }) {
      const text = chosen(request, operations);
      if (text === undefined && contextValue.writeRefusal === null) return;
      request.query = text ?? NOTHING;
      // Apollo would look the hash up in a cache of its own, which is off.
      const { persistedQuery, ...extensions } = request.extensions ?? {};
      request.extensions = extensions;
      if (text !== undefined) return;
      return {
        // The first hook whose error is sent as it is: one thrown earlier counts as a failure of the server.
        async didResolveOperation() {
          throw new GraphQLError(
            'Only the operations of the manifest of this server are answered: send one by its hash or its exact text.',
            { extensions: { code: 'OPERATION_NOT_ALLOWED', http: { status: 403 } } },
          );
        },
      };
    },
  };
}

/** The allowed text that a request asks for; `undefined` where there is none, or where its hashes and text disagree. */
function chosen({ query, extensions, http }: GraphQLRequest, operations: Operations): string | undefined {
  const given: unknown[] = [extensions?.persistedQuery?.sha256Hash];
  if (http?.method === 'GET') given.push(...new URLSearchParams(http.search).getAll('documentId'));
  else given.push((http?.body as { documentId?: unknown } | undefined)?.documentId);
  const hashes = new Set(
    given
      .filter((id) => id !== undefined && id !== null)
      .map((id) => (typeof id === 'string' ? id.replace(/^sha256:/, '') : id)),
  );
  if (query) hashes.add(hashOf(query));
  const [hash, ...others] = hashes;
  return typeof hash === 'string' && others.length === 0 ? operations.get(hash) : undefined;
}
