import { createHmac, timingSafeEqual } from 'node:crypto';

/** The first `length` characters of the signature of words, in base64url. */
export const sign = (words: string, secret: string, length: number): string =>
  createHmac('sha256', secret).update(words).digest('base64url').slice(0, length);

/** Whether words bear their signature, whose length is that of an honest one. */
export function isSigned(words: string, signature: string, secret: string, length: number): boolean {
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(words, secret, length))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
