import { generateReqId, type TemplateCard, type WSClient } from '@wecom/aibot-node-sdk';
import type { Outlet } from '../port/message.js';
import type { OutgoingFile, Reply } from '../port/reply.js';
import { WecomRefusal } from './errors.js';
import type { Address } from './incoming.js';
import { broken, escapeLine } from './markdown.js';
import { render, renderWelcome } from './render.js';
import type { Sending } from './sending.js';

/** Sends the answers to one frame. WeCom gives its messages no ids. */
export class WecomOutlet implements Outlet {
  readonly #sending: Sending;
  readonly #address: Address;
  /** The message that says that an answer is worked on; the answer takes its place. */
  #open: string | null = null;
  #welcomed = false;

  constructor(sending: Sending, address: Address) {
    this.#sending = sending;
    this.#address = address;
  }

  async send(reply: Reply): Promise<null> {
    if (this.#address.way === 'welcome' && !this.#welcomed) await this.#welcome(reply);
    else
      for (const { markdown, card } of render(reply)) await (card ? this.#card(card, markdown) : this.#text(markdown));
    if (reply.file) await this.#file(reply.file);
    return null;
  }

  async busy(): Promise<void> {
    if (this.#address.way !== 'reply' || this.#open !== null) return;
    this.#open = generateReqId('stream');
    const id = this.#open;
    // Late, it would come after the answer that was to take its place.
    await this.#send(async (client) =>
      this.#open === id ? client.replyStream(this.#frame, id, '正在查找…', false) : undefined,
    );
  }

  /** The frame that is answered, as far as the SDK reads it. */
  get #frame() {
    return { headers: { req_id: this.#address.reqId } };
  }

  #send<T>(send: (client: WSClient) => Promise<T>): Promise<T> {
    return this.#sending.send(this.#address.chat, send);
  }

  #push(content: string): Promise<unknown> {
    const { chat } = this.#address;
    return this.#send((client) => client.sendMessage(chat, { msgtype: 'markdown', markdown: { content } }));
  }

  /**
   * Answers the frame, or sends to the chat: WeCom takes no messages as answers to a press (846605), nor answers to a
   * message of yesterday or to a stream that was left open too long (846608).
   */
  async #answer(answer: (client: WSClient) => Promise<unknown>, push: () => Promise<unknown>): Promise<void> {
    if (this.#address.way !== 'reply') return void (await push());
    try {
      await this.#send(answer);
    } catch (error) {
      if (!(error instanceof WecomRefusal)) throw error;
      await push();
    }
  }

  async #text(markdown: string): Promise<void> {
    // The same id shows the same message: tried again, it still shows once.
    const id = this.#open ?? generateReqId('stream');
    this.#open = null;
    await this.#answer(
      (client) => client.replyStream(this.#frame, id, markdown, true),
      () => this.#push(markdown),
    );
  }

  /** Pushed to the chat: a card along with a stream is not shown on long connections. */
  async #card(card: TemplateCard, instead: string): Promise<void> {
    const { chat } = this.#address;
    const taskId = generateReqId('zerentu');
    const shown = { ...card, task_id: taskId };
    // Known before it is shown: it may be pressed before WeCom says that it was.
    this.#sending.cards.set(taskId, shown);
    try {
      await this.#send((client) => client.sendMessage(chat, { msgtype: 'template_card', template_card: shown }));
    } catch (error) {
      if (!(error instanceof WecomRefusal)) throw error;
      this.#sending.log.warn({ error: error.message }, 'wecom: a card was refused, its choices are sent as text');
      await this.#push(instead);
    }
  }

  /** WeCom takes one plain text or card here, within 5 s; what it does not take is pushed. */
  async #welcome(reply: Reply): Promise<void> {
    this.#welcomed = true;
    const left = renderWelcome(reply);
    const [content] = left;
    if (content === undefined) return;
    try {
      await this.#send((client) => client.replyWelcome(this.#frame, { msgtype: 'text', text: { content } }));
      left.shift();
    } catch (error) {
      if (!(error instanceof WecomRefusal)) throw error;
    }
    for (const text of left) await this.#push(broken(text.split('\n').map(escapeLine)).join('\n'));
  }

  async #file({ name, bytes }: OutgoingFile): Promise<void> {
    const { chat } = this.#address;
    const { media_id: media } = await this.#send((client) =>
      client.uploadMedia(Buffer.from(bytes), { type: 'file', filename: name }),
    );
    await this.#answer(
      (client) => client.replyMedia(this.#frame, 'file', media),
      () => this.#send((client) => client.sendMediaMessage(chat, 'file', media)),
    );
  }
}
