import { Slots } from '../port/slots.js';
import { type Limit, Throttle } from '../port/throttle.js';

/** How often may be sent; `null` for no limit. */
export interface FeishuLimits {
  readonly chat: Limit | null;
  readonly second: Limit | null;
  readonly minute: Limit | null;
}

/** To one user or group 5 messages a second, in all 50 a second and 1,000 a minute. https://open.feishu.cn/document/server-docs/im-v1/message/reply */
export const LIMITS: FeishuLimits = {
  chat: { points: 5, duration: 1 },
  second: { points: 50, duration: 1 },
  minute: { points: 1000, duration: 60 },
};

/** How many requests are open at a time: more would only wait for each other, and the time-out of each would count that. */
const OPEN = 32;

/** Lets sends wait for what Feishu allows, and for each other. */
export class Turns {
  readonly #chat: Throttle;
  /** The longer time first: whoever waited for it still keeps to the shorter one. */
  readonly #all: readonly Throttle[];
  readonly #slots = new Slots(OPEN);

  constructor({ chat, second, minute }: FeishuLimits) {
    this.#chat = new Throttle(chat);
    this.#all = [new Throttle(minute), new Throttle(second)];
  }

  /** Calls when its turn has come. */
  async take<T>(chat: string, call: () => Promise<T>): Promise<T> {
    await this.#chat.turn(chat);
    for (const throttle of this.#all) await throttle.turn('');
    return this.#slots.with(call);
  }
}
