import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import { TelegramError } from 'telegraf';

/** Longest pause that Telegram may ask for and get, in seconds; it asks for more only of those who flood. */
const MOST_SECONDS = 60;

/** Sends again where Telegram asks to wait (429), fails (5xx) or cannot be reached: telegraf gives such errors up at once. */
export function withRetry<T>(send: () => Promise<T>): Promise<T> {
  return pRetry(send, {
    retries: 3,
    minTimeout: 1000,
    shouldRetry: ({ error }) => !(error instanceof TelegramError) || error.code === 429 || error.code >= 500,
    async onFailedAttempt({ error }) {
      if (error instanceof TelegramError && error.code === 429)
        await wait(Math.min(error.parameters?.retry_after ?? 1, MOST_SECONDS) * 1000);
    },
  });
}
