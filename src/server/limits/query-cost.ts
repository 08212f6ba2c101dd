import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
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

/** An operation with the values of its variables. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many objects an operation may ask for. */
export function costOf({ schema, document, operation, variables }: Asked): number {
  const fragments = fragmentsOf(document);
  return sizeOf(operation, schema, (name) => fragments.get(name), variables).cost;
}

/** Why an operation is not answered; `null` where nothing is against it. */
export function refusalOf(cost: number, variables: unknown): GraphQLError | null {
  const excess = excessOf('The variables', variables);
  if (excess) return refusal('QUERY_TOO_LARGE', excess);
  if (cost <= MAX_COST) return null;
  return refusal(
    'QUERY_TOO_LARGE',
    `The query may ask for ${cost} objects, at most ${MAX_COST} are answered: ask for smaller pages or fewer levels.`,
  );
}

/** Refuses operations that ask for too much at once, and tells each answer's cost in `extensions.cost`. */
export const queryCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let requested: number | undefined;
    return {
      async didResolveOperation({ operation, document, schema, request }) {
        // A request that names no operation of its document is refused without it.
        if (!operation) return;
        if (operation.operation === OperationTypeNode.SUBSCRIPTION)
          throw refusal('BAD_REQUEST', 'Subscriptions are answered at /graphql/stream, as server-sent events.');
        requested = costOf({ schema, document, operation, variables: request.variables ?? {} });
        const refused = refusalOf(requested, request.variables);
        if (refused) throw refused;
      },
      async willSendResponse({ response: { body } }) {
        if (requested === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: MAX_COST } };
      },
    };
  },
};
