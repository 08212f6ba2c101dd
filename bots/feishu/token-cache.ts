import type { Cache } from '@larksuiteoapi/node-sdk';

/** Keeps the token of one client; the SDK's own cache is shared by all clients, and cannot be made to forget a token that Feishu no longer takes. */
export class TokenCache implements Cache {
  #token: unknown;
  #until = 0;

  async get(): Promise<unknown> {
    return Date.now() < this.#until ? this.#token : undefined;
  }

  async set(_key: unknown, token: unknown, until = 0): Promise<boolean> {
    this.#token = token;
    this.#until = until;
    return true;
  }

  clear(): void {
    this.#until = 0;
  }
}
