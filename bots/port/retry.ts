import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';

/** Whether something that failed is tried again: `false`, `true` after a growing pause, or after so many ms. */
export type Retry = boolean | number;

/** Longest pause that a messenger may ask for and get, in ms; more is asked only of those who flood. */
const LONGEST_PAUSE = 60_000;

/** How sending is tried again. */
export interface RetryOptions {
  /** What an error means to the messenger. */
  readonly judge: (error: unknown) => Retry;
  /** Told of each failure that is tried again. */
  readonly onRetry?: () => void;
  /** First pause in ms, doubled each time and drawn at random around it. */
  readonly firstPause?: number;
}

/** Sends, again where the messenger asks to wait, fails or cannot be reached; five tries in all, rejects with the last error. */
export function sendWithRetry<T>(
  send: () => Promise<T>,
  { judge, onRetry, firstPause = 500 }: RetryOptions,
): Promise<T> {
  let pause = 0;
  return pRetry(
    async () => {
      if (pause > 0) await wait(Math.min(pause, LONGEST_PAUSE));
      pause = 0;
      return send();
    },
    {
      retries: 4,
      minTimeout: firstPause,
      maxTimeout: 16 * firstPause,
      randomize: true,
      shouldRetry: ({ error }) => judge(error) !== false,
      onFailedAttempt({ error, retriesLeft }) {
        const retry = judge(error);
        if (typeof retry === 'number') pause = retry;
        if (retry !== false && retriesLeft > 0) onRetry?.();
      },
    },
  );
}
