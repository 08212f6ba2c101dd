import type { Config } from '#src/config.js';
import type { AnswerEvidence } from '#src/qa/answer/types.js';

/** The path of the source view of words of a directive, which it scrolls to; places in UTF-16 units of the directive's text. */
export function sourcePath(directive: string, start: number, end: number): string {
  return `/source?${new URLSearchParams({ directive, start: String(start), end: String(end) })}#quote`;
}

/**
 * Gives the address of evidence in the source view; none where the server's own address is not set, or where reading needs
 * a token that a link must not carry.
 */
export function sourceLinks({ url, readToken }: Pick<Config, 'url' | 'readToken'>) {
  return ({ directive, start, end }: AnswerEvidence): string | null =>
    url === null || readToken !== null ? null : `${url}${sourcePath(directive.id, start, end)}`;
}
