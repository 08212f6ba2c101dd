import { join } from 'node:path';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { execute, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Context } from './context.js';
import { countErrors } from './count-errors.js';
import { formatError } from './errors.js';
import { queryCost } from './limits/query-cost.js';
import { MAX_TOKENS, queryLimits } from './limits/query-limits.js';
import { runsWhole } from './one-revision.js';
import { onlyOperations } from './only-operations.js';
import type { ServerOptions } from './options.js';
import { plainJson } from './plain-json.js';

/** The operations of our own clients, as the code generator lists them. */
const SHIPPED_OPERATIONS = 'web/generated/persisted-documents.json';

/** What Apollo is told of our schema, limits and errors; it is not started yet. */
export function createApollo(
  { config, log, root, store, zerentu, figures }: ServerOptions,
  schema: GraphQLSchema,
): ApolloServer<Context> {
  const operations = config.operations === 'shipped' ? join(root, SHIPPED_OPERATIONS) : config.operations;
  return new ApolloServer<Context>({
    gateway: executedBy(runsWhole(store, zerentu), schema),
    // The schema is public by design: analysts explore it. In production errors suggest no name that was not asked for.
    introspection: true,
    hideSchemaDetailsFromClientErrors: config.production,
    // A stack says nothing to a client and much to an attacker; the log has it.
    includeStacktraceInErrorResponses: false,
    // It would refuse plain GET requests, which the standard allows. In its place stand: POST as application/json only, no
    // mutation by GET, no CORS unless set, and the Host that is checked.
    csrfPrevention: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queryLimits],
    formatError: formatError(log),
    // What clients register on the fly would fill memory and limit nobody: hashes are those of a manifest.
    persistedQueries: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ...(operations === null ? [] : [onlyOperations(operations, [queryLimits])]),
      queryCost,
      plainJson,
      countErrors(figures),
    ],
    // `serve` stops the server itself, in order with the channels and the store.
    stopOnTerminationSignals: false,
  });
}

/** Lets Apollo run queries by a function of ours: the place for one is that of its gateway. A mutation is run once. */
function executedBy(
  run: ReturnType<typeof runsWhole>,
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      // The name is that of the request: beside it stands the one of the operation that was found by it.
      executor: async ({ document, request: { variables, operationName }, operation, context }) => {
        const args = { schema, document, variableValues: variables, operationName };
        // There is none where the request names none of the document's, or leaves open which of several: running it says so.
        return (operation as typeof operation | undefined)?.operation === OperationTypeNode.QUERY
          ? run(args, context as Context)
          : execute({ ...args, contextValue: context });
      },
    }),
    stop: async () => undefined,
  };
}
