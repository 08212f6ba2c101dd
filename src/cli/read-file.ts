import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { AppError } from '#src/app-error.js';
import { mustFit } from '#src/read/read.js';

/**
 * The bytes of a file that was named on the command line; `-` is what comes in by a pipe.
 * @throws {ReadError} FILE_TOO_LARGE before anything is read
 * @throws {AppError} NOT_A_FILE for a device, which might never end
 */
export async function readNamedFile(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin);
  const info = await stat(file);
  if (info.isCharacterDevice() || info.isBlockDevice())
    throw new AppError('NOT_A_FILE', 'This is a device. Name a file.');
  mustFit(file, info.size);
  return readFile(file);
}
