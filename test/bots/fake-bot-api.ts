import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = '123456:fake-token-of-the-tests';
export const BOT = { id: 123456, is_bot: true, first_name: 'Zerentu', username: 'zerentu_bot' };

/** A message that the bot sent. */
export interface Sent {
  readonly chat_id: number;
  readonly text: string;
  readonly parse_mode?: string;
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly { text: string; callback_data: string }[])[] };
}

type Failure = { readonly status: number; readonly retryAfter?: number } | 'drop';

/** Speaks the part of Telegram's Bot API that the channel uses, on loopback, and refuses what Telegram refuses. */
export class FakeBotApi {
  readonly sent: Sent[] = [];
  readonly answeredQueries: string[] = [];
  /** How the next sends fail, one each. */
  readonly failures: Failure[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #updates: { update_id: number; [kind: string]: unknown }[] = [];
  #changed: () => void = () => undefined;
  #nextId = 1;

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Somebody writes to the bot. */
  write(
    text: string,
    { chat = 7, from = 7, type = 'private' }: { chat?: number; from?: number; type?: string } = {},
  ): void {
    const command = /^\/\w+/.exec(text)?.[0];
    const entities = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : [];
    this.push({ message: { ...this.#messageOf(chat, from, type), text, entities } });
  }

  /** Somebody presses a button. */
  press(data: string, { chat = 7, from = 7 }: { chat?: number; from?: number } = {}): void {
    const id = String(this.#nextId);
    this.push({
      callback_query: {
        id,
        from: { id: from, is_bot: false, first_name: 'A' },
        message: this.#messageOf(chat, from, 'private'),
        chat_instance: '1',
        data,
      },
    });
  }

  /** Any other update. */
  push(update: Record<string, unknown>): void {
    this.#updates.push({ update_id: this.#nextId++, ...update });
    this.#changed();
  }

  messageWithout(): Record<string, unknown> {
    return this.#messageOf(7, 7, 'private');
  }

  /** Resolves when the bot has sent `count` messages in all. */
  async waitForSent(count: number): Promise<readonly Sent[]> {
    for (let tries = 0; this.sent.length < count; tries++) {
      if (tries > 1000) throw new Error(`only ${this.sent.length} of ${count} messages were sent`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.sent;
  }

  #messageOf(chat: number, from: number, type: string) {
    return {
      message_id: this.#nextId,
      date: 1,
      chat: { id: chat, type },
      from: { id: from, is_bot: false, first_name: 'A' },
    };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const reply = (status: number, json: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    const ok = (result: unknown) => reply(200, { ok: true, result });
    const fail = (status: number, description: string, parameters = {}) =>
      reply(status, { ok: false, error_code: status, description, parameters });
    if (token !== TOKEN) return void fail(401, 'Unauthorized');
    const params = body ? JSON.parse(body) : {};
    if (method === 'getMe') return void ok(BOT);
    if (method === 'getUpdates') return void ok(await this.#waitForUpdates(params.offset ?? 0));
    if (method === 'answerCallbackQuery') this.answeredQueries.push(params.callback_query_id);
    if (method !== 'sendMessage') return void ok(true);
    const failure = this.failures.shift();
    if (failure === 'drop') return void request.socket.destroy();
    if (failure)
      return void fail(
        failure.status,
        'failed',
        failure.retryAfter === undefined ? {} : { retry_after: failure.retryAfter },
      );
    const problem = problemOf(params);
    if (problem) return void fail(400, problem);
    this.sent.push(params);
    ok({ ...this.messageWithout(), text: params.text });
  }

  async #waitForUpdates(offset: number): Promise<readonly object[]> {
    const pending = () => this.#updates.filter(({ update_id }) => update_id >= offset);
    if (pending().length === 0)
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
        setTimeout(resolve, 200);
      });
    return pending();
  }
}

/** What Telegram would refuse of a message. */
function problemOf({ text, parse_mode, reply_markup }: Sent): string | null {
  const plain = parse_mode === 'HTML' ? text.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt);/g, '.') : text;
  if (plain.trim().length === 0) return 'Bad Request: message text is empty';
  if (plain.length > 4096) return 'Bad Request: message is too long';
  const open: string[] = [];
  for (const [, slash, tag = ''] of parse_mode === 'HTML' ? text.matchAll(/<(\/?)([^>]*)>/g) : []) {
    if (!/^(?:b|i|u|s|code|pre|blockquote)$/.test(tag))
      return `Bad Request: can't parse entities: unsupported tag ${tag}`;
    if (slash ? open.pop() !== tag : open.push(tag) < 0) return "Bad Request: can't parse entities: unmatched end tag";
  }
  if (open.length > 0) return "Bad Request: can't parse entities: unclosed tag";
  const buttons = reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.some((button) => Buffer.byteLength(button.callback_data) > 64)
    ? 'Bad Request: BUTTON_DATA_INVALID'
    : null;
}
