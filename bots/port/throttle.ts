import { setTimeout as wait } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many sends in so many seconds, counted for each key apart. */
export interface Limit {
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
}

/** Keeps sends below what a messenger allows, by letting them wait. */
export class Throttle {
  readonly #limiter: RateLimiterMemory | null;

  /** `null`: no limit. */
  constructor(limit: Limit | null) {
    this.#limiter = limit && new RateLimiterMemory({ points: limit.points, duration: limit.duration });
  }

  /** Resolves when one more may be sent under that key. */
  async turn(key: string): Promise<void> {
    while (this.#limiter) {
      try {
        await this.#limiter.consume(key);
        return;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        await wait(error.msBeforeNext + 1);
      }
    }
  }
}
