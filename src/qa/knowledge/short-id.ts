import { createHash } from 'node:crypto';

/** Characters of a short id, 48 bits: among 40,000 tasks two share one with a chance of 3 in a million. */
export const SHORT_ID_LENGTH = 8;

/** A short name for an id: the first characters of its SHA-256 in base64url. */
export function shortId(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, SHORT_ID_LENGTH);
}
