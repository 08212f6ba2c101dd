/** What can go wrong beside files and the graph. */
export type AppErrorCode =
  | 'NOT_A_DIRECTIVE'
  | 'NO_SUCH_DIRECTIVE'
  | 'OTHER_DIRECTIVE'
  | 'NO_SUCH_CORRECTION'
  | 'SERVER_UNREACHABLE'
  | 'SERVER_REFUSED'
  | 'INVALID_GOLD'
  | 'UNKNOWN_FORMAT'
  | 'NO_SUCH_UNIT'
  | 'STOPPING'
  | 'STORE_BUSY'
  | 'REQUEST_TIMEOUT'
  | 'REQUEST_ABORTED';

/** Something a user can mend; the message says how and carries no secret. `code` may also be one that a server sent. */
export class AppError extends Error {
  readonly code: AppErrorCode | (string & {});
  constructor(code: AppError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
