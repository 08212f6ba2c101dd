import { createHash } from 'node:crypto';

/** A short name for an id: the first 8 hex digits of its SHA-256. */
export function shortId(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}
