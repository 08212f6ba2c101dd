import type { Retry } from '../port/retry.js';
import type { Json } from './json.js';

/** What a failure of DingTalk means: `busy` is tried again, `token` with a new one; `gone`: the session is over; `refused`: never taken. */
export type FailureKind = 'busy' | 'token' | 'gone' | 'refused';

/** A request that failed. Its message holds DingTalk's code alone: words of an answer, or an address, could hold a secret. */
export class DingtalkError extends Error {
  override readonly name = 'DingtalkError';
  readonly kind: FailureKind;
  readonly retry: Retry;

  constructor(what: string, kind: FailureKind, retry: Retry = kind === 'busy' || kind === 'token') {
    super(`DingTalk: ${what}`);
    this.kind = kind;
    this.retry = retry;
  }
}

/** Codes of an access token that is not valid (any more): open.dingtalk.com/document/development/server-api-error-codes-1. */
const TOKEN = new Set(['40014', '42001', '88', 'InvalidAuthentication']);
/** "session 不存在": the session webhook has expired (github.com/agentscope-ai/QwenPaw/issues/2221). */
const GONE = '300001';
/** "send too fast, exceed 20 times per minute" (github.com/ccfos/nightingale/issues/369), and its newer code. */
const PER_MINUTE = new Set(['130101', '410100']);
/** -1: system busy; 90002, 90006, 90018, 90019: calls a second, by app, address or API. */
const BUSY = new Set(['-1', '90002', '90006', '90018', '90019']);
/** Codes of the new API: `Forbidden.AccessDenied.QpsLimitForApi` (with status 403), `send.too.fast`, `send.byToken.tooFast`, `too.many.group`. */
const TOO_FAST = /QpsLimit|too\.?fast|too\.many|Throttling/i;

/** What DingTalk answered, or `null` where it is no JSON. */
export interface Answered {
  readonly status: number;
  readonly body: Json | null;
  /** As it asks to wait, in seconds. */
  readonly retryAfter: number;
}

/** The failure that an answer tells, `null` for success. A minute's limit is waited for `tooFast` ms. */
export function failureOf({ status, body, retryAfter }: Answered, tooFast: number): DingtalkError | null {
  // The old API fails with `errcode` and status 200, the new one with `code` and its status.
  const code = String(body?.errcode ?? body?.code ?? '0')
    .replace(/[^\w.-]/g, '')
    .slice(0, 80);
  const ok = status >= 200 && status < 300;
  if (ok && body !== null && code === '0') return null;
  const what = code === '0' ? `status ${status}` : `${code} (status ${status})`;
  if (TOKEN.has(code)) return new DingtalkError(what, 'token');
  if (code === GONE) return new DingtalkError(what, 'gone');
  if (PER_MINUTE.has(code)) return new DingtalkError(what, 'busy', tooFast);
  if (status === 429) return new DingtalkError(what, 'busy', retryAfter > 0 ? retryAfter * 1000 : true);
  // With status 200 and no JSON its firewall says "slow down" in HTML.
  if (status >= 500 || (ok && body === null) || BUSY.has(code) || TOO_FAST.test(code))
    return new DingtalkError(what, 'busy');
  return new DingtalkError(what, 'refused');
}

/** The failure of a request that got no answer. */
export function unreachable(error: unknown): DingtalkError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
  return new DingtalkError(
    error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : code,
    'busy',
  );
}
