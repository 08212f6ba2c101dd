import { type Logger, WSClient, WsConnectionManager } from '@wecom/aibot-node-sdk';
import type { Log } from '#src/app-port.js';

/** How to reach WeCom as a bot; bot id and secret stand in the bot's settings, API mode, 长连接. */
export interface WecomConfig {
  readonly botId: string;
  readonly secret: string;
  /** Private deployments have their own; empty for the public one, wss://openws.work.weixin.qq.com. */
  readonly wsUrl: string;
}

/** Takes the secret out of words. */
export function redactor({ secret }: WecomConfig): (words: string) => string {
  return (words) => (secret === '' ? words : words.replaceAll(secret, '<secret>'));
}

/** What the SDK says of a connection that is lost: `run` rejects with it, and whoever runs it tells. */
const OF_LOSS =
  /^(?:WebSocket (?:error|connection closed)|Max (?:reconnect|auth failure) attempts|Authentication failed)/;

/** The SDK's logger: it would print to the console. Its arguments hold whole frames (what people said, keys of files) and are dropped. */
function loggerOf(log: Log, redact: (words: string) => string): Logger {
  const warn = (message: string) => {
    if (!OF_LOSS.test(message)) log.warn({}, `wecom: ${redact(message)}`);
  };
  return { debug: () => undefined, info: () => undefined, warn, error: warn };
}

/** Times of the SDK, in ms. */
export interface ClientTimings {
  /** Without an answer to a sent frame. */
  readonly ack: number;
  readonly heartbeat: number;
}

/** A client that connects once and tells of the loss. The caller connects it. */
export function createClient(config: WecomConfig, log: Log, timings: ClientTimings): WSClient {
  const client = new WSClient({
    ...config,
    logger: loggerOf(log, redactor(config)),
    heartbeatInterval: timings.heartbeat,
    // Whoever runs the messenger connects again, with pauses of its own. With 0 the SDK tells `error` and gives up.
    maxReconnectAttempts: 0,
    maxAuthFailureAttempts: 0,
  });
  // The SDK has no option for it (5 s), and until it is over, another try waits in the queue of the frame that it answers.
  const manager: unknown = Reflect.get(client, 'wsManager');
  if (manager instanceof WsConnectionManager) Reflect.set(manager, 'replyAckTimeout', timings.ack);
  return client;
}
