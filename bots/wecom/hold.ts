import type { WSClient } from '@wecom/aibot-node-sdk';

/** What a connection needs to be held. */
export interface Holding {
  /** In ms, until the bot must be let in. */
  readonly patience: number;
  /** Called when it is. */
  opened(): void;
  /** Called when the connection is lost, before the promise rejects. */
  lost(): void;
  /** Takes secrets out of words. */
  redact(words: string): string;
  /** Aborted when nobody waits any longer. */
  readonly over: AbortSignal;
}

/** Connects a client; rejects when the bot is not let in, and when the connection is lost. */
export function connectAndHold(client: WSClient, { patience, opened, lost, redact, over }: Holding): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (words: string) => {
      clearTimeout(timer);
      lost();
      reject(new Error(`wecom: ${redact(words)}`));
    };
    // An address may take the connection and say nothing, or not even that; the SDK would wait for ever.
    const timer = setTimeout(() => fail(`not let in within ${patience} ms`), patience);
    over.addEventListener('abort', () => clearTimeout(timer), { once: true });
    client.on('authenticated', () => {
      clearTimeout(timer);
      opened();
    });
    client.on('error', ({ message }) =>
      fail(message.startsWith('Authentication failed') ? `${message}: see bot id and secret` : message),
    );
    client.on('disconnected', (reason) => fail(`the connection was lost: ${reason}`));
    client.on('event.disconnected_event', () => {
      fail('another connection took the bot over: only one server may run with a bot id');
      // The SDK would take all listeners off the socket first, and an error of the socket would then end the process.
      client.disconnect();
    });
    client.connect();
  });
}
