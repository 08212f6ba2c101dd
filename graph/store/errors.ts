/** What went wrong with the graph database. */
export type StoreErrorCode =
  | 'STORE_LOCKED'
  | 'STORE_DAMAGED'
  | 'STORE_UNWRITABLE'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_FOREIGN'
  | 'STORE_TIMEOUT'
  | 'STORE_CHANGED'
  | 'COPY_NOTHING'
  | 'COPY_TARGET_HOLDS_OTHERS'
  | 'COPY_DIFFERS'
  | 'STORE_NOT_FOUND'
  | 'STORE_QUERY_FAILED'
  | 'STORE_CLOSED';

/** Anything that goes wrong with the graph database; the message says what to do and carries no value of a query. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
