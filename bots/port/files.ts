/** Largest file that is taken, in bytes: no more is read of one anywhere. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** A download that was given up because there was more of it than `LARGEST_FILE`. */
export class FileTooLarge extends Error {
  constructor() {
    super('The file is larger than 10 MiB.');
    this.name = 'FileTooLarge';
  }
}

/**
 * The bytes of a body; no more than `most` are read.
 * @throws {FileTooLarge}, and whatever reading throws
 */
export async function readBytes(body: AsyncIterable<Uint8Array>, most = LARGEST_FILE): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    // Leaving the loop ends the connection.
    if (size > most) throw new FileTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
