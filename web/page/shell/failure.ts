import { RequestError } from '../../client.js';
import type { Dictionary } from './language.js';

const zh: Readonly<Record<string, string>> = {
  SERVER_UNREACHABLE: '连不上服务器',
  BAD_RESPONSE: '服务器没有按约定回答',
  TOO_MANY_REQUESTS: '问得太快，请稍等',
  UNAUTHENTICATED: '没有读取令牌',
  REQUEST_TIMEOUT: '服务器没有及时读完',
  INTERNAL_ERROR: '服务器内部出错，已记录',
};
const en: typeof zh = {
  SERVER_UNREACHABLE: 'the server cannot be reached',
  BAD_RESPONSE: 'the server did not answer as agreed',
  TOO_MANY_REQUESTS: 'too many requests, wait a moment',
  UNAUTHENTICATED: 'there is no read token',
  REQUEST_TIMEOUT: 'the server did not read it in time',
  INTERNAL_ERROR: 'the server failed, and logged it',
};

/** Why something was not loaded, by the server's code. */
export const failures: Dictionary<typeof zh> = { zh, en };

/** Why it was not, in words of a dictionary; in the server's own where it has none for it. */
export const reasonOf = (error: Error, words: Readonly<Record<string, string>>): string =>
  (error instanceof RequestError ? words[error.code] : undefined) ?? error.message;
