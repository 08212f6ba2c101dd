import type { RequestHandler } from 'express';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { measured } from '#src/app/measured.js';
import { type Context, createContext } from './context.js';
import { readsWithin } from './deadline.js';
import { formatError, publicError } from './errors.js';
import { refuse } from './guards.js';
import { costOf, refusalOf } from './limits/query-cost.js';
import { MAX_TOKENS, queryLimits } from './limits/query-limits.js';
import type { ServerOptions } from './options.js';

interface Sent {
  readonly query?: unknown;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

const REFUSED = {
  status: 400,
  statusText: 'Bad Request',
  headers: { 'content-type': 'application/json; charset=utf-8' },
};

const refusal = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

/**
 * POST /graphql/stream: subscriptions as server-sent events, within the limits of other queries, for writers only.
 * graphql-sse is the reference of that protocol; it sends a sign of life every 12 s.
 */
export function streamRoute(
  { store, config, log, readiness, extractor, ...options }: ServerOptions,
  schema: GraphQLSchema,
): RequestHandler {
  const zerentu = measured(options.zerentu, options.figures, 'graphql');
  const masked = formatError(log);
  const tell = (errors: readonly GraphQLError[]) =>
    errors.map((error) => {
      const { message, extensions } = masked(error.toJSON(), error);
      return new GraphQLError(message, { extensions: extensions ?? {} });
    });
  const handler = createHandler({
    onSubscribe: (request, sent: Sent) => {
      const { context } = request;
      const asked = read(sent, schema);
      if (Array.isArray(asked)) return [JSON.stringify({ errors: tell(asked) }), REFUSED];
      const allowed = {
        writeRefusal: null,
        plainJson: true,
        publicError: (error: unknown) => publicError(error, log),
      };
      const fresh = () =>
        createContext({ zerentu, extractor }, readsWithin(store, context.res, config.requestTimeout), allowed);
      return { schema, ...asked, contextValue: { fresh, mustEnd: () => readiness().stopping } };
    },
    subscribe: answerEach,
    onNext: (_, __, result) =>
      'errors' in result && result.errors ? { ...result, errors: tell(result.errors) } : result,
  });
  return (request, response, next) => {
    if (request.headers.accept?.includes('text/event-stream')) handler(request, response).catch(next);
    else refuse(response, 406, 'NOT_ACCEPTABLE', 'Events are sent as text/event-stream: ask for it with `accept`.');
  };
}

/**
 * Answers each event with a context of its own: one may take as long as a request, and sees the graph as it is then. A
 * server that stops ends the stream after the event in hand, as one that is complete.
 */
async function answerEach(args: ExecutionArgs): Promise<ExecutionResult | AsyncGenerator<ExecutionResult>> {
  const { fresh, mustEnd } = args.contextValue as { fresh(): Context; mustEnd(): boolean };
  const source = await createSourceEventStream({ ...args, contextValue: fresh() });
  if (!(Symbol.asyncIterator in source)) return source;
  return (async function* () {
    for await (const rootValue of source) {
      yield await execute({ ...args, rootValue, contextValue: fresh() });
      if (mustEnd()) return;
    }
  })();
}

/** What is to be subscribed to, or why it is not. */
function read({ query, operationName, variables }: Sent, schema: GraphQLSchema) {
  let document: ReturnType<typeof parse>;
  try {
    document = parse(String(query ?? ''), { maxTokens: MAX_TOKENS });
  } catch (error) {
    return [refusal('GRAPHQL_PARSE_FAILED', (error as Error).message)];
  }
  const problems = validate(schema, document, [...specifiedRules, queryLimits]);
  if (problems.length > 0)
    return problems.map((error) =>
      refusal(String(error.extensions.code ?? 'GRAPHQL_VALIDATION_FAILED'), error.message),
    );
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [refusal('BAD_REQUEST', 'Only subscriptions are streamed: send queries and mutations to /graphql.')];
  const cost = costOf({ schema, document, operation, variables: variables ?? {} });
  const refused = refusalOf(cost, variables);
  return refused ? [refused] : { document, operationName, variableValues: variables };
}
