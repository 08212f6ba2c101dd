import { RequestError } from '../../client.js';
import { dropToken, giveToken, keptToken } from './tokens.js';

/** What a write fails with where the server does not take the token: another may do. */
const WRONG_TOKEN: ReadonlySet<string> = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);
/** What a write fails with for want of a token that holds. */
export const NOT_A_WRITER: ReadonlySet<string> = new Set([...WRONG_TOKEN, 'NO_TOKEN', 'WRITING_OFF']);

/**
 * Does something that needs the write token, which the person is asked for; once more where the server does not take
 * it. One that does not hold is forgotten.
 * @throws {RequestError} NO_TOKEN where the person gives none
 */
export async function writing<Result>(run: (token: string) => Promise<Result>): Promise<Result> {
  const token = keptToken('write') ?? (await giveToken('write'));
  if (token === null) throw new RequestError('NO_TOKEN', 'No write token was given.', null);
  try {
    return await attempt(run, token);
  } catch (error) {
    const wrong = error instanceof RequestError && WRONG_TOKEN.has(error.code);
    const another = wrong ? await giveToken('write', { refused: true }) : null;
    if (another === null) throw error;
    return attempt(run, another);
  }
}

async function attempt<Result>(run: (token: string) => Promise<Result>, token: string): Promise<Result> {
  try {
    return await run(token);
  } catch (error) {
    if (error instanceof RequestError && NOT_A_WRITER.has(error.code)) dropToken('write');
    throw error;
  }
}
