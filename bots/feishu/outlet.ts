import { createHash } from 'node:crypto';
import type { Outlet } from '../port/message.js';
import type { OutgoingFile, Reply } from '../port/reply.js';
import { type Retry, type RetryOptions, sendWithRetry } from '../port/retry.js';
import { type Content, type FeishuApi, isStale, type Target } from './api.js';
import type { ButtonValue } from './card.js';
import { FeishuError } from './http.js';
import { type FeishuMessage, render } from './render.js';
import { disarmed } from './text.js';
import type { Turns } from './turns.js';

/**
 * Codes that ask to try later: limits of rate (99991400, 230020, 11232, 11233, 11247), the same message still on its way
 * (230049), and failures inside Feishu. https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code
 */
const LATER = new Set([99991400, 230020, 230049, 11232, 11233, 11247, 1500, 1663, 1668, 2200, 5000, 10500, 55001]);

/** What a failed request means: whether it is tried again. */
export function judge(error: unknown): Retry {
  if (!(error instanceof FeishuError)) return false;
  const { status, code, retryAfter } = error;
  const again =
    status === null || status === 429 || status >= 500 || (code !== null && LATER.has(code)) || isStale(code);
  return again && (retryAfter ?? true);
}

/**
 * Whether Feishu took offence at the card, so that its text may be taken: invalid (230001), too long (230025), not to be
 * made (230099 and the codes of cards, 11246, 200xxx, 300xxx). Not where the words themselves are refused (230022, 230028).
 */
function isCardRefused(error: unknown): boolean {
  if (!(error instanceof FeishuError) || error.code === null) return false;
  const { code } = error;
  return [230001, 230025, 230099, 11246].includes(code) || [200, 300].includes(Math.floor(code / 1000));
}

/** What all outlets of a messenger share. */
export interface Sending {
  readonly api: FeishuApi;
  readonly turns: Turns;
  readonly retry: Omit<RetryOptions, 'judge'>;
  /** Told the id of each message that is shown. */
  readonly onShown: (id: string) => void;
  readonly onCardRefused: (error: unknown) => void;
}

/** Where the answer to one message goes. */
export class FeishuOutlet implements Outlet {
  readonly #sending: Sending;
  readonly #chat: string;
  readonly #chatType: ButtonValue['chat_type'];
  readonly #target: Target;
  readonly #seed: string;
  #part = 0;

  /** `id` is that of the message that is answered: of it the keys are made by which a part that is sent again is shown once. */
  constructor(
    sending: Sending,
    to: { readonly chat: string; readonly chatType: ButtonValue['chat_type']; readonly target: Target },
    id: string,
  ) {
    this.#sending = sending;
    this.#chat = to.chat;
    this.#chatType = to.chatType;
    this.#target = to.target;
    this.#seed = createHash('sha256').update(id).digest('hex').slice(0, 40);
  }

  async send(reply: Reply): Promise<string | null> {
    let last: string | null = null;
    for (const message of render(reply, this.#chatType)) last = await this.#sendCard(message);
    if (reply.file) last = await this.#sendFile(reply.file);
    return last;
  }

  async #sendCard({ card, text }: FeishuMessage): Promise<string> {
    const key = this.#key();
    try {
      return await this.#show({ type: 'interactive', content: JSON.stringify(card) }, key);
    } catch (error) {
      if (!isCardRefused(error)) throw error;
      this.#sending.onCardRefused(error);
      return this.#show({ type: 'text', content: JSON.stringify({ text: disarmed(text) }) }, `${key}t`);
    }
  }

  async #sendFile(file: OutgoingFile): Promise<string> {
    const { api } = this.#sending;
    const key = await this.#inTurn(() => api.upload(file));
    return this.#show({ type: 'file', content: JSON.stringify({ file_key: key }) }, this.#key());
  }

  async #show(content: Content, uuid: string): Promise<string> {
    const { api, onShown } = this.#sending;
    const id = await this.#inTurn(() => api.show(this.#target, content, uuid));
    onShown(id);
    return id;
  }

  #inTurn<T>(call: () => Promise<T>): Promise<T> {
    const { turns, retry } = this.#sending;
    return sendWithRetry(() => turns.take(this.#chat, call), { judge, ...retry });
  }

  #key(): string {
    return `${this.#seed}-${this.#part++}`;
  }
}
