import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError } from '#graph/store/errors.js';
import { requestId } from '#src/app/request-scope.js';
import { AppError } from '#src/app-error.js';
import type { Log } from '#src/app-port.js';
import { ReadError } from '#src/read/errors.js';

/** Most UTF-16 units of a message: one may repeat a name of a megabyte that a client sent. */
const MOST_UNITS = 2000;

const told = (message: string): string =>
  message.length > MOST_UNITS ? `${message.slice(0, MOST_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : message;

/** What only whoever runs the server can mend. */
const FOR_OPERATORS: ReadonlySet<string> = new Set(['STORE_UNWRITABLE', 'STORE_UNREACHABLE', 'STORE_UNAUTHORIZED']);

/** An error as a client sees it: a code and what to do, never a stack. */
export interface PublicError {
  readonly code: string;
  readonly message: string;
}

/**
 * Returns what a client may see of an error; what is none of ours is told with the id of its request, which
 * stands in the log beside it.
 */
export function publicError(error: unknown, log: Log): PublicError {
  if (error instanceof GraphQLError)
    return { code: String(error.extensions.code ?? 'BAD_USER_INPUT'), message: told(error.message) };
  if (error instanceof StoreError && FOR_OPERATORS.has(error.code)) log.error({ code: error.code }, error.message);
  if (error instanceof AppError || error instanceof StoreError || error instanceof ReadError)
    return { code: error.code, message: told(error.message) };
  const id = requestId() ?? randomUUID();
  log.error({ id, error: error instanceof Error ? error.stack : String(error) }, 'unexpected error');
  return { code: 'INTERNAL_ERROR', message: `Something went wrong here; it is logged as ${id}.` };
}

/** Apollo's `formatError`: keeps GraphQL's own errors, masks everything that is not meant for clients. */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    const ours =
      original instanceof GraphQLError || (code !== undefined && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR);
    const shown = ours ? { message: formatted.message, code: ownCode(original) ?? code } : publicError(original, log);
    const { path, locations } = formatted;
    return {
      message: told(shown.message),
      ...(path ? { path } : {}),
      ...(locations ? { locations } : {}),
      extensions: { code: shown.code },
    };
  };
}

/** The code that a validation rule of ours gave: Apollo wraps what it reports and writes its own over it. */
function ownCode(error: unknown): unknown {
  const within = error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  return within instanceof Error && 'extensions' in within ? (within.extensions as { code?: unknown }).code : undefined;
}

/** An input that cannot be used; the message says what can. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
