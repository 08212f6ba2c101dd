/** Why a file cannot be read. */
export type ReadErrorCode =
  | 'EMPTY_FILE'
  | 'BINARY_FILE'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_SLOW'
  | 'FILE_TOO_DEMANDING'
  | 'DAMAGED_FILE'
  | 'ENCRYPTED_FILE'
  | 'SCANNED_PDF'
  | 'UNREAD_FORMAT';

/** A file that cannot be read as text; the message says what to do. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  constructor(code: ReadErrorCode, message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}
