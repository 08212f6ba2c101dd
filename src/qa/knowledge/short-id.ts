import { createHash } from 'node:crypto';

/** Digits of a short id: among 40,000 tasks two share one with a chance of 3 in a million. */
export const SHORT_ID_LENGTH = 12;

/** A short name for an id: the first hex digits of its SHA-256. */
export function shortId(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, SHORT_ID_LENGTH);
}
