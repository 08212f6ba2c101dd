import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../errors.js';

interface Reading {
  readonly code: RegExp;
  readonly is: StoreErrorCode;
  readonly message: string;
}

/** What the driver's and the server's codes mean to a user; the first that fits counts. Codes: https://neo4j.com/docs/status-codes/5/errors/all-errors/ */
const READINGS: readonly Reading[] = [
  {
    code: /^Neo\.ClientError\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/,
    is: 'STORE_UNAUTHORIZED',
    message: 'Neo4j does not let this user in. Mend NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    code: /^Neo\.ClientError\.Security\./,
    is: 'STORE_UNAUTHORIZED',
    message: 'Neo4j does not grant this user what Zerentu needs. See docs/neo4j.md for the rights.',
  },
  {
    code: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    is: 'STORE_UNREACHABLE',
    message: 'Neo4j has no such database. Mend NEO4J_DATABASE, or create it.',
  },
  {
    code: /^Neo\.ClientError\.Transaction\.(?:TransactionTimedOut\w*|LockAcquisitionTimeout|LockClientStopped|Terminated)$/,
    is: 'STORE_TIMEOUT',
    message:
      'Neo4j ended the query: it took too long, or an administrator stopped it. Try again, or raise NEO4J_QUERY_TIMEOUT_MS.',
  },
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.|^Neo\.ClientError\.Cluster\./,
    is: 'STORE_UNREACHABLE',
    message:
      'Neo4j does not answer. See that it runs and that NEO4J_URI names it; Zerentu goes on by itself when it is back.',
  },
];

/** Says what to do about a failure; of the server's words only its code is told, they may hold values of the query. */
export function driverError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
  if (/connection acquisition timed out/i.test(cause instanceof Error ? cause.message : ''))
    return new StoreError(
      'STORE_UNREACHABLE',
      'No connection to Neo4j was free in time. Raise NEO4J_POOL_SIZE or NEO4J_ACQUIRE_TIMEOUT_MS, or see why queries take long.',
      { cause },
    );
  const reading = READINGS.find((one) => one.code.test(code));
  if (reading) return new StoreError(reading.is, reading.message, { cause });
  return new StoreError(
    'STORE_QUERY_FAILED',
    `The graph refused a query (${code || 'no code'}); nothing was changed.`,
    {
      cause,
    },
  );
}
