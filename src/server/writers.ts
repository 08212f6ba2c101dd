import type { Request, RequestHandler } from 'express';
import type { Config } from '#src/config.js';
import type { PublicError } from './errors.js';
import { bears, refuse } from './guards.js';

/** Tells why a request may not write; `null` where it may. */
export type WriteGuard = (request: Request) => PublicError | null;

const NO_WRITER: PublicError = {
  code: 'FORBIDDEN',
  message: 'Writing needs the token of ZERENTU_TOKEN: send it as `Authorization: Bearer …`.',
};
/** Why nobody may write to a server that has no write token. */
export const WRITING_OFF: PublicError = {
  code: 'WRITING_OFF',
  message: 'Writing over HTTP is off here: set ZERENTU_TOKEN and start the server again.',
};

/** Lets in who bears the write token, or the one of this user's own commands; tells others whether there is one to bear. */
export const writeGuard =
  ({ token }: Pick<Config, 'token'>, internalToken: string | null): WriteGuard =>
  (request) => {
    if (bears(request, token, internalToken)) return null;
    return token === null ? WRITING_OFF : NO_WRITER;
  };

/** Refuses whoever may not write. */
export const writersOnly =
  (guard: WriteGuard): RequestHandler =>
  (request, response, next) => {
    const refusal = guard(request);
    if (refusal) refuse(response, 403, refusal.code, refusal.message);
    else next();
  };
