import { visible } from '#bots/port/text.js';
import { StoreError } from '#graph/store/errors.js';
import { AppError } from '#src/app-error.js';
import { ConfigError } from '#src/config/settings.js';
import { ReadError } from '#src/read/errors.js';

const FS_CODES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['FILE_NOT_FOUND', 'There is no such file. Check the path.'],
  EISDIR: ['IS_A_FOLDER', 'This is a folder. Name the files in it.'],
  EACCES: ['NOT_READABLE', 'The file may not be read. Check its permissions.'],
  ELOOP: ['FILE_NOT_FOUND', 'The path leads in a circle. Check its links.'],
  ENAMETOOLONG: ['FILE_NOT_FOUND', 'The path is too long. Check it.'],
  ENOTDIR: ['FILE_NOT_FOUND', 'There is no such file. Check the path.'],
};

/** What went wrong, as users are told. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** Returns what to tell of an error: what the user can do about it, or that it is a defect of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ReadError || error instanceof StoreError) return { code: error.code, message: error.message };
  if (error instanceof AppError || error instanceof ConfigError) return { code: error.code, message: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = FS_CODES[code];
  if (known) {
    const path = error instanceof Error && 'path' in error ? `${error.path}: ` : '';
    return { code: known[0], message: path + known[1] };
  }
  if (error instanceof Error && /^[A-Z]+(?:_[A-Z]+)+$/.test(code)) return { code, message: error.message };
  const said = error instanceof Error ? error.message : String(error);
  return {
    code: 'INTERNAL_ERROR',
    message: `This is a defect of Zerentu, please report it with what you did: ${said}`,
  };
}

/** Tells stderr what went wrong, with its place unless the message begins with it; a hostile name of a file moves no cursor. */
export function tell({ code, message }: Problem, place = ''): void {
  const told = `${message.startsWith(place) ? '' : `${place}: `}${message}`;
  process.stderr.write(`zerentu: ${visible(told)} [${code}]\n`);
}
