import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '#src/app-error.js';
import { mustFit } from '#src/read/read.js';

/**
 * The bytes of a file that was named on the command line; `-` is what comes in by a pipe.
 * @throws {ReadError} FILE_TOO_LARGE, before more than fits is read
 * @throws {AppError} NOT_A_FILE for a device, which might never end
 */
export async function readNamedFile(file: string): Promise<Buffer> {
  if (file !== '-') {
    const info = await stat(file);
    if (info.isCharacterDevice() || info.isBlockDevice())
      throw new AppError('NOT_A_FILE', 'This is a device. Name a file.');
    mustFit(file, info.size);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    size += chunk.length;
    mustFit(file, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
