import type { Log } from '#src/app-port.js';
import type { Outlet } from '../port/message.js';
import type { OutgoingFile, Reply } from '../port/reply.js';
import { type RetryOptions, sendWithRetry } from '../port/retry.js';
import type { Throttle } from '../port/throttle.js';
import type { DingtalkApi, RobotTarget } from './api.js';
import { type Bodies, bodiesOf, fileTemplate, plainBodiesOf } from './bodies.js';
import { DingtalkError } from './errors.js';
import { type DingtalkMessage, renderReply } from './render.js';

/** What answers to all messages share. */
export interface Sending {
  readonly api: DingtalkApi;
  readonly log: Log;
  readonly retry: RetryOptions;
  readonly perChat: Throttle;
  readonly overAll: Throttle;
}

/** A session webhook is not used in its last minute, in ms: it could end before the request arrives. */
const LAST_MINUTE = 60_000;

/** Where the answer to one message goes: to its session webhook as long as that holds, then by the robot API. */
export class DingtalkOutlet implements Outlet {
  readonly #sending: Sending;
  readonly #target: RobotTarget;
  #webhook: { readonly address: URL; readonly until: number } | null;

  constructor(sending: Sending, target: RobotTarget, webhook: { address: URL; until: number } | null) {
    this.#sending = sending;
    this.#target = target;
    this.#webhook = webhook;
  }

  /** Returns `null`: neither way of sending tells an id that a reply to the message would name. */
  async send(reply: Reply): Promise<null> {
    for (const message of renderReply(reply)) await this.#say(message);
    if (reply.file) await this.#file(reply.file);
    return null;
  }

  async #say(message: DingtalkMessage): Promise<void> {
    try {
      await this.#post(bodiesOf(message));
    } catch (error) {
      if (!(error instanceof DingtalkError && error.kind === 'refused')) throw error;
      this.#sending.log.warn({ error: error.message }, 'dingtalk: message refused, sent again as plain text');
      await this.#post(plainBodiesOf(message));
    }
  }

  #post({ webhook, robot }: Bodies): Promise<void> {
    return this.#try(async () => {
      if (this.#webhook && this.#webhook.until - LAST_MINUTE > Date.now())
        try {
          return await this.#sending.api.answer(this.#webhook.address, webhook);
        } catch (error) {
          if (!(error instanceof DingtalkError && error.kind === 'gone')) throw error;
          this.#webhook = null;
        }
      await this.#sending.api.send(this.#target, robot);
    });
  }

  async #file(file: OutgoingFile): Promise<void> {
    const mediaId = await sendWithRetry(() => this.#sending.api.upload(file), this.#sending.retry);
    await this.#try(() => this.#sending.api.send(this.#target, fileTemplate(file, mediaId)));
  }

  #try(send: () => Promise<void>): Promise<void> {
    return sendWithRetry(async () => {
      await this.#sending.perChat.turn(this.#target.chat);
      await this.#sending.overAll.turn('all');
      await send();
    }, this.#sending.retry);
  }
}
