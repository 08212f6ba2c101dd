import type { Update } from 'telegraf/types';
import type { BotApi } from './bot-api.js';
import { ALLOWED_UPDATES } from './incoming.js';

/** Most updates that Telegram gives at once (https://core.telegram.org/bots/api#getupdates). */
const MOST_UPDATES = 100;
/** What a poll may take longer than Telegram holds it, in ms. */
const GRACE = 15_000;
/** How long the last confirmation may take, in ms: nobody is kept from stopping for it. */
const LAST = 5000;

/** What polling is told. */
export interface PollOptions {
  readonly signal: AbortSignal;
  /** Takes an update, waiting where there is no room for it; `false` where it was not taken because polling ends. */
  readonly take: (update: Update) => Promise<boolean>;
  /** Told that what was taken could not be confirmed, so that Telegram will give it out again. */
  readonly onUnconfirmed: (error: unknown) => void;
}

/**
 * Polls until `signal` aborts. Only what was taken is confirmed to Telegram: at once, with the next poll, and at the end.
 * @throws {TelegramFailure} where Telegram cannot be reached, or refuses
 */
export async function poll(api: BotApi, { signal, take, onUnconfirmed }: PollOptions): Promise<void> {
  const { poll: pause } = api.timings;
  const wish = { timeout: Math.ceil(pause / 1000), limit: MOST_UPDATES, allowed_updates: ALLOWED_UPDATES };
  let offset = 0;
  while (!signal.aborted) {
    const updates = await api
      .call('getUpdates', { ...wish, offset }, { timeout: pause + GRACE, signal })
      .catch((error) => {
        if (signal.aborted) return [];
        throw error;
      });
    let next = offset;
    for (const update of updates) {
      // Without its number an update cannot be confirmed but by a later one.
      if (!Number.isSafeInteger(update?.update_id)) continue;
      if (!(await take(update))) break;
      next = Math.max(next, update.update_id + 1);
    }
    // Else the same ones would be given out again and again, without a pause.
    if (updates.length > 0 && next === 0) throw new Error('Telegram gives updates without numbers.');
    offset = next;
  }
  if (offset > 0)
    await api.call('getUpdates', { offset, limit: 1, timeout: 0 }, { timeout: LAST }).catch(onUnconfirmed);
}
