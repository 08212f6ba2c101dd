import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import type { Context } from '../context.js';
import { sizeOf } from './size.js';
import { excessOf } from './variables.js';

/** Objects that a query may ask for at most, by the page sizes and lists it names. */
export const MAX_COST = 50_000;

const fragmentsOf = (document: DocumentNode) =>
  new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );

const refusal = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Refuses operations that ask for too much at once, and tells each answer's cost in `extensions.cost`. */
export const queryCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let requested: number | undefined;
    return {
      async didResolveOperation({ operation, document, schema, request }) {
        // A request that names no operation of its document is refused without it.
        if (!operation) return;
        if (!schema.getRootType(operation.operation))
          throw refusal('GRAPHQL_VALIDATION_FAILED', `There is no ${operation.operation} here.`);
        const excess = excessOf('The variables', request.variables);
        if (excess) throw refusal('QUERY_TOO_LARGE', excess);
        const fragments = fragmentsOf(document);
        requested = sizeOf(operation, schema, (name) => fragments.get(name), request.variables ?? {}).cost;
        if (requested > MAX_COST)
          throw refusal(
            'QUERY_TOO_LARGE',
            `The query may ask for ${requested} objects, at most ${MAX_COST} are answered: ask for smaller pages or fewer levels.`,
          );
      },
      async willSendResponse({ response: { body } }) {
        if (requested === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: MAX_COST } };
      },
    };
  },
};
