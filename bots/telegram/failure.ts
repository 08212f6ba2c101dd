import { TelegramError } from 'telegraf';
import type { Retry } from '../port/retry.js';

/** A call of the Bot API that failed, without anything secret: telegraf's own errors hold addresses with the token and what was sent. */
export class TelegramFailure extends Error {
  override readonly name = 'TelegramFailure';
  /** As Telegram gives it, `null` where it did not answer. */
  readonly code: number | null;
  /** How long Telegram asks to wait, in seconds. */
  readonly retryAfter: number | null;
  /** The supergroup that the chat became. */
  readonly movedTo: number | null;

  constructor(
    message: string,
    {
      code = null,
      retryAfter = null,
      movedTo = null,
    }: Partial<Pick<TelegramFailure, 'code' | 'retryAfter' | 'movedTo'>>,
  ) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
    this.movedTo = movedTo;
  }
}

/** What an error of telegraf says, told so that it can be logged; `redact` takes secrets out of Telegram's own words. */
export function failureOf(method: string, error: unknown, redact: (words: string) => string): TelegramFailure {
  if (error instanceof TelegramError && typeof error.code === 'number') {
    const { code, description, parameters } = error;
    return new TelegramFailure(redact(`${method}: ${code} ${description}`), {
      code,
      retryAfter: parameters?.retry_after ?? null,
      movedTo: parameters?.migrate_to_chat_id ?? null,
    });
  }
  // Messages of node-fetch hold the address, and so the token; telegraf takes it out of some of them only, and never out
  // of the stack. Only its codes are told: ECONNREFUSED, invalid-json …
  const { code, type, name } = error as { code?: unknown; type?: unknown; name?: unknown };
  if (name === 'AbortError') return new TelegramFailure(`${method}: Telegram did not answer in time`, {});
  const kind = [code, type, name].find((word) => typeof word === 'string') ?? 'unknown';
  return new TelegramFailure(`${method}: Telegram cannot be reached (${kind})`, {});
}

/**
 * Whether a call is tried again: after 429, after 5xx and where Telegram did not answer. `second` is what Telegram's
 * second lasts, in ms.
 */
export function judge(error: unknown, second: number): Retry {
  if (!(error instanceof TelegramFailure)) return false;
  if (error.code === 429) return error.retryAfter === null || error.retryAfter * second;
  return error.code === null || error.code >= 500;
}

/** Tells the admin what to do about an error that ends a life. */
export function explained(error: unknown): Error {
  if (!(error instanceof TelegramFailure)) return error instanceof Error ? error : new Error(String(error));
  // A token that is none at all is not found, one that was revoked is not authorized.
  if (error.code === 401 || error.code === 404)
    return new Error(`Telegram refuses the token (${error.message}). Ask @BotFather for the one that holds: /mybots.`);
  if (error.code === 409)
    return new Error(`Somebody else takes this bot's messages (${error.message}). Only one server may use a token.`);
  return error;
}
