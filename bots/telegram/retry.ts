import { setTimeout as wait } from 'node:timers/promises';
import { TelegramError } from 'telegraf';

const ATTEMPTS = 4;
/** Longest pause that is waited out, in seconds; Telegram asks for more only of those who flood. */
const MOST_SECONDS = 60;

/** Sends again where Telegram asks to wait (429), fails (5xx) or cannot be reached: telegraf gives such errors up at once. */
export async function withRetry<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const seconds = pauseAfter(error, attempt);
      if (seconds === null || attempt === ATTEMPTS) throw error;
      await wait(seconds * 1000);
    }
  }
}

/** Seconds to wait before the next attempt, `null` where another would fail the same way. */
function pauseAfter(error: unknown, attempt: number): number | null {
  if (!(error instanceof TelegramError)) return 0.5 * 2 ** attempt;
  if (error.code === 429) return Math.min(error.parameters?.retry_after ?? 1, MOST_SECONDS);
  return error.code >= 500 ? 0.5 * 2 ** attempt : null;
}
