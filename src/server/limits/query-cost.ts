import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import type { Context } from '../context.js';
import { sizeOf } from './size.js';

/** Objects that a query may ask for at most, by the page sizes and lists it names. */
export const MAX_COST = 50_000;

const fragmentsOf = (document: DocumentNode) =>
  new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );

/** Refuses operations that ask for too much at once, and tells each answer's cost in `extensions.cost`. */
export const queryCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let requested: number | undefined;
    return {
      async didResolveOperation({ operation, document, schema, request }) {
        // A request that names no operation of its document is refused without it.
        if (!operation) return;
        const fragments = fragmentsOf(document);
        requested = sizeOf(operation, schema, (name) => fragments.get(name), request.variables ?? {}).cost;
        if (requested > MAX_COST)
          throw new GraphQLError(
            `The query may ask for ${requested} objects, at most ${MAX_COST} are answered: ask for smaller pages or fewer levels.`,
            { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } },
          );
      },
      async willSendResponse({ response: { body } }) {
        if (requested === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: MAX_COST } };
      },
    };
  },
};
