import type { DWClientDownStream } from 'dingtalk-stream';
import type { Log } from '#src/app-port.js';
import { aborted } from '../port/aborted.js';
import type { Life, Messenger } from '../port/messenger.js';
import { sendWithRetry } from '../port/retry.js';
import { type Limit, Throttle } from '../port/throttle.js';
import { DingtalkApi } from './api.js';
import type { DingtalkConfig } from './config.js';
import { DingtalkError } from './errors.js';
import { incomingOf, type RobotMessage, readRobotMessage } from './incoming.js';
import { DingtalkOutlet, type Sending } from './outlet.js';
import { DingtalkStream } from './stream.js';

export type { DingtalkConfig };

/** How much is sent: to one chat, and by the app over all; `null` for no limit. */
export interface DingtalkLimits {
  readonly chat: Limit | null;
  readonly all: Limit | null;
}

/** Times in ms. */
export interface DingtalkTimings {
  /** How long a connection, and a request, may take. */
  readonly connect: number;
  readonly request: number;
  /** Between pings; one that is not answered until the next ends the connection. */
  readonly heartbeat: number;
  /** First pause before a send is tried again, and the pause where a minute's limit is reached. */
  readonly firstPause: number;
  readonly tooFast: number;
}

/** What a DingTalk messenger is made of. */
export interface DingtalkOptions {
  readonly config: DingtalkConfig;
  readonly log: Log;
  readonly onRetry?: () => void;
  readonly limits?: DingtalkLimits;
  readonly timings?: DingtalkTimings;
}

/**
 * A robot sends 20 messages a minute to a chat (errcode 130101 says so: github.com/ccfos/nightingale/issues/369), an app
 * calls an API 20 times a second (developer.aliyun.com/ask/585193).
 */
const LIMITS: DingtalkLimits = { chat: { points: 20, duration: 60 }, all: { points: 20, duration: 1 } };
/** The heartbeat is the SDK's; four pauses of 15 s outlast a minute's limit. */
const TIMINGS: DingtalkTimings = {
  connect: 10_000,
  request: 10_000,
  heartbeat: 8_000,
  firstPause: 500,
  tooFast: 15_000,
};

/** Answers in DingTalk by its stream mode: messages come by a connection of ours, answers go by HTTP. */
export class DingtalkMessenger implements Messenger {
  readonly #config: DingtalkConfig;
  readonly #timings: DingtalkTimings;
  readonly #sending: Sending;
  readonly #origins: readonly string[];

  constructor({ config, log, onRetry, limits = LIMITS, timings = TIMINGS }: DingtalkOptions) {
    this.#config = config;
    this.#timings = timings;
    this.#origins = [config.apiRoot, config.oapiRoot].map((root) => new URL(root).origin);
    this.#sending = {
      api: new DingtalkApi(config, timings),
      log,
      retry: {
        judge: (error) => error instanceof DingtalkError && error.retry,
        firstPause: timings.firstPause,
        ...(onRetry && { onRetry }),
      },
      perChat: new Throttle(limits.chat),
      overAll: new Throttle(limits.all),
    };
  }

  async run({ desk, up, stopping }: Life): Promise<void> {
    const { api, log } = this.#sending;
    const { connect, heartbeat } = this.#timings;
    const stream: DingtalkStream = new DingtalkStream({
      config: this.#config,
      api,
      log,
      connect,
      heartbeat,
      onRobotMessage: (frame) => {
        // What is not acknowledged is delivered again after a minute, and then to the next life.
        if (!stopping.aborted && this.#take(frame, desk)) stream.socketCallBackResponse(frame.headers.messageId, {});
      },
    });
    const stopped = aborted(stopping);
    try {
      await Promise.race([stopped, stream.open()]);
      if (!stopping.aborted) up();
      await Promise.race([stopped, stream.lost]);
      await desk.idle();
    } finally {
      await stream.close();
    }
  }

  /** Hands a message to the desk; whether it is done with. */
  #take({ data }: DWClientDownStream, desk: Life['desk']): boolean {
    const robotMessage = readRobotMessage(data);
    if (robotMessage === null) {
      this.#sending.log.warn({}, 'dingtalk: a message could not be read');
      return true;
    }
    const robotCode = robotMessage.robotCode ?? this.#config.clientId;
    const message = incomingOf(robotMessage, (code) =>
      sendWithRetry(() => this.#sending.api.download(code, robotCode), this.#sending.retry),
    );
    return desk.take(message, this.#outletFor(robotMessage, robotCode)) !== 'full';
  }

  #outletFor({ message, staffId, webhook, webhookUntil }: RobotMessage, robotCode: string): DingtalkOutlet {
    const target = { robotCode, chat: message.chat, direct: message.direct, staffId };
    const address = webhook === null ? null : this.#trusted(webhook);
    return new DingtalkOutlet(this.#sending, target, address && { address, until: webhookUntil });
  }

  /** The address, where it is one of DingTalk's: a forged message must not make us call anywhere else. */
  #trusted(webhook: string): URL | null {
    const address = URL.canParse(webhook) ? new URL(webhook) : null;
    if (
      address &&
      (this.#origins.includes(address.origin) ||
        (address.protocol === 'https:' && address.hostname.endsWith('.dingtalk.com')))
    )
      return address;
    this.#sending.log.warn({}, 'dingtalk: the address for answers is not one of DingTalk, the robot API is used');
    return null;
  }
}
