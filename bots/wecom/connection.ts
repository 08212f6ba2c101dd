import type { WSClient } from '@wecom/aibot-node-sdk';
import { errorOf, NoConnection } from './errors.js';

/** Losses of the connection that one try of a send outlives; a message that breaks each connection must end somewhere. */
const MOST_LOSSES = 20;

/** The present client of a messenger. Sends outlive the life in which they were asked for: they go by the newest connection. */
export class Connection {
  readonly #patience: number;
  readonly #redact: (words: string) => string;
  readonly #waiting = new Set<(client: WSClient) => void>();
  #client: WSClient | null = null;

  /** A send waits `patience` ms for a connection. */
  constructor(patience: number, redact: (words: string) => string) {
    this.#patience = patience;
    this.#redact = redact;
  }

  opened(client: WSClient): void {
    this.#client = client;
    for (const give of this.#waiting) give(client);
    this.#waiting.clear();
  }

  lost(client: WSClient): void {
    if (this.#client === client) this.#client = null;
  }

  /** Sends, again on the next connection where this one is lost meanwhile: that says nothing about the message. Rejects with an `Error`. */
  async send<T>(send: (client: WSClient) => Promise<T>): Promise<T> {
    for (let losses = 0; ; losses++) {
      const client = await this.#connected();
      try {
        return await send(client);
      } catch (thrown) {
        if ((this.#client === client && client.isConnected) || losses >= MOST_LOSSES)
          throw errorOf(thrown, this.#redact);
      }
    }
  }

  #connected(): Promise<WSClient> {
    // While it is being closed the client is still there and sends nothing.
    if (this.#client?.isConnected) return Promise.resolve(this.#client);
    return new Promise((resolve, reject) => {
      const give = (client: WSClient) => {
        clearTimeout(timer);
        resolve(client);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(give);
        reject(new NoConnection());
      }, this.#patience);
      this.#waiting.add(give);
    });
  }
}
