import { createHash } from 'node:crypto';
import type { Config } from '#src/config.js';

/** A short name of a directive for addresses: its id, which holds Chinese, would be three times as long there. */
export const directiveKey = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16);

/**
 * Gives the address of a range of a directive's text in the source view; none where the server's own address is not set,
 * or where reading needs a token that a link must not carry.
 */
export function sourceLinks({ url, readToken }: Pick<Config, 'url' | 'readToken'>) {
  return ({ directive, start, end }: { directive: string; start: number; end: number }): string | null =>
    url === null || readToken !== null ? null : `${url}/source/${directiveKey(directive)}/${start}-${end}#quote`;
}
