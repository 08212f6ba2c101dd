import { RequestError } from '../../client.js';
import { dropToken, giveToken, keptToken } from './tokens.js';

/** What a write fails with where no token was given, or the server does not take it. */
export const NOT_A_WRITER: ReadonlySet<string> = new Set(['NO_TOKEN', 'FORBIDDEN', 'UNAUTHENTICATED']);

/**
 * Does something that needs the write token, which the person is asked for; one that the server refuses is forgotten,
 * so that the next time another is asked for.
 * @throws {RequestError} NO_TOKEN where the person gives none
 */
export async function writing<Result>(run: (token: string) => Promise<Result>): Promise<Result> {
  const token = keptToken('write') ?? (await giveToken('write'));
  if (token === null) throw new RequestError('NO_TOKEN', 'No write token was given.', null);
  try {
    return await run(token);
  } catch (error) {
    if (error instanceof RequestError && NOT_A_WRITER.has(error.code)) dropToken('write');
    throw error;
  }
}
