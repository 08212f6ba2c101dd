import type { Retry } from '../port/retry.js';

// https://developer.work.weixin.qq.com/document/path/90313 (-1, 45009, 45033, 6000); the others are seen of the long connection:
/** The system is busy, a call came in between, or the connection no longer counts. */
const AGAIN: readonly number[] = [-1, 6000, 846609];
/** More than may be sent in a minute or at once. */
const TOO_MANY: readonly number[] = [45009, 45033];

/** WeCom's refusal of a frame. */
export class WecomRefusal extends Error {
  readonly code: number;

  constructor(code: number, words: string) {
    super(`WeCom refused: ${words} (${code})`);
    this.name = 'WecomRefusal';
    this.code = code;
  }
}

/** There was no connection for as long as a send waits for one. */
export class NoConnection extends Error {
  constructor() {
    super('no connection to WeCom');
    this.name = 'NoConnection';
  }
}

/** What the SDK threw as an error: for a refusal it throws the frame itself. `redact` takes secrets out of words. */
export function errorOf(thrown: unknown, redact: (words: string) => string): Error {
  if (thrown instanceof WecomRefusal || thrown instanceof NoConnection) return thrown;
  if (thrown instanceof Error) return new Error(redact(thrown.message));
  const { errcode, errmsg } = (thrown ?? {}) as { errcode?: unknown; errmsg?: unknown };
  return new WecomRefusal(Number(errcode), redact(String(errmsg)));
}

/** Whether a failed send is tried again; `pause` in ms after more than may be sent. Time-outs and lost connections are. */
export function judge(error: unknown, pause: number): Retry {
  if (error instanceof NoConnection) return false;
  if (!(error instanceof WecomRefusal)) return true;
  return TOO_MANY.includes(error.code) ? pause : AGAIN.includes(error.code);
}
