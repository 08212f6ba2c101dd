import type { TemplateCard, WSClient } from '@wecom/aibot-node-sdk';
import type { Log } from '#src/app-port.js';
import { Recent } from '../port/recent.js';
import { sendWithRetry } from '../port/retry.js';
import { type Limit, Throttle } from '../port/throttle.js';
import type { Connection } from './connection.js';
import { judge } from './errors.js';

/** How much may be sent; `null` is no limit. */
export interface WecomLimits {
  readonly minute: Limit | null;
  readonly hour: Limit | null;
}

/** Messages that one chat may get, answers and pushed ones together: https://developer.work.weixin.qq.com/document/path/101463, 30 a minute and 1,000 an hour. */
export const LIMITS: WecomLimits = { minute: { points: 30, duration: 60 }, hour: { points: 1000, duration: 3600 } };

/** Cards that are remembered; of older ones, and after a restart, the choice is answered and not marked. */
const MOST_CARDS = 2000;

/** What sending needs; pauses in ms, `limitPause` is that after more was sent than may be. */
export interface SendingOptions {
  readonly connection: Connection;
  readonly log: Log;
  readonly limits: WecomLimits;
  readonly firstPause: number;
  readonly limitPause: number;
  readonly onRetry: (() => void) | undefined;
}

/** Sends what the outlets of a messenger have to say. */
export class Sending {
  readonly log: Log;
  /** The cards that were shown, by their task: a press tells only the task of its card, and a card that is changed must be sent whole. */
  readonly cards = new Recent<TemplateCard>(MOST_CARDS);
  readonly #options: SendingOptions;
  readonly #throttles: readonly Throttle[];

  constructor(options: SendingOptions) {
    this.log = options.log;
    this.#options = options;
    this.#throttles = [new Throttle(options.limits.hour), new Throttle(options.limits.minute)];
  }

  /** Sends to a chat in its turn and tries again; rejects with the last error. */
  send<T>(chat: string, send: (client: WSClient) => Promise<T>): Promise<T> {
    const { connection, firstPause, limitPause, onRetry } = this.#options;
    return sendWithRetry(
      async () => {
        for (const throttle of this.#throttles) await throttle.turn(chat);
        return connection.send(send);
      },
      { judge: (error) => judge(error, limitPause), firstPause, ...(onRetry && { onRetry }) },
    );
  }

  /** Shows a card in another form to the one who pressed it; WeCom takes that within 5 s, and it is tried once. */
  update(reqId: string, card: TemplateCard, user: string): Promise<unknown> {
    return this.#options.connection.send((client) =>
      client.updateTemplateCard({ headers: { req_id: reqId } }, card, [user]),
    );
  }
}
