import { unzipSync } from 'fflate';
import { ReadError } from './errors.js';

/** What a document may hold when it is unpacked; more is no document. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/**
 * Unpacks the files of a zip (docx, xlsx) whose names `wanted` accepts, by name.
 * @throws {ReadError} DAMAGED_FILE, FILE_TOO_LARGE
 */
export function unzip(name: string, bytes: Uint8Array, wanted: (file: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > MOST_UNPACKED) throw new ReadError('FILE_TOO_LARGE', tooLarge(name));
        return wanted(file.name);
      },
    });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('DAMAGED_FILE', `${name} cannot be unpacked. Open it in its program and save it again.`);
  }
}

const tooLarge = (name: string) =>
  `${name} unpacks to more than ${MOST_UNPACKED} bytes. Save the document without its pictures and try again.`;
