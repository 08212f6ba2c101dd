import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type TelegramConfig, TelegramMessenger, type TelegramOptions } from '#bots/telegram/telegram-messenger.js';
import type { Log } from '#src/app-port.js';
import { type Read, Refused, readButtons, readText } from '../telegram/rules.js';
import type { FakeMessenger, Fault, Heard, Place, Said } from './fake-messenger.js';

export const TOKEN = '123456:fake-token-of-the-tests';
export const SECRET = 'secret_of-the_webhook';
export const BOT = { id: 123456, is_bot: true, first_name: 'Zerentu', username: 'zerentu_bot' } as const;
const HOOK = '/bots/telegram';

type Params = Readonly<Record<string, unknown>>;
type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>;

/** A call of the Bot API that was answered. */
export interface Call {
  readonly method: string;
  readonly params: Params;
}

/** Something that the bot sent and that was shown. */
export interface Shown extends Heard, Read {
  readonly params: Params;
  readonly messageId: number;
}

const own = Symbol('answered');

/** Speaks the part of Telegram's Bot API that the messenger uses, on loopback, and refuses what Telegram refuses. */
export class FakeTelegram implements FakeMessenger {
  readonly name: string;
  readonly heard: Shown[] = [];
  /** What else was called and not refused. */
  readonly calls: Call[] = [];
  fault: () => Fault | null = () => null;
  admits = true;
  /** Chats, by their names, that have blocked the bot. */
  readonly blocked = new Set<string>();
  /** Numbers of groups that became supergroups, with their new ones. */
  readonly moved = new Map<number, number>();
  /** Topics there are, as `chat/topic` in numbers. */
  readonly topics = new Set<string>();
  /** Asked before each send: words that it is refused with as bad HTML. */
  misread: (html: string) => boolean = () => false;
  /** Telegram does not always tell how large a file is. */
  tellsSizes = true;
  /** What Telegram tells of deliveries that failed. */
  deliveryError: Params = {};
  readonly #webhook: boolean;
  readonly #api = createServer((request, response) => void this.#serve(request, response));
  /** What stands between Telegram and our port: it serves https there, and hands requests on. */
  readonly #proxy = createServer((request, response) => {
    if (request.url === this.#mounted?.webhook?.path) this.#mounted?.webhook?.handle(request, response);
    else response.writeHead(404).end();
  });
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  readonly #queries = new Set<string>();
  readonly #messages = new Map<string, number>();
  #queue: { readonly update: Update; out: boolean }[] = [];
  #poll: { readonly answer: () => void; readonly response: ServerResponse } | null = null;
  #cutNext = false;
  #hook: { readonly url: string; readonly secret: string; readonly most: number } | null = null;
  /** Kinds of updates that the bot wants, `null` for all. */
  #allowed: readonly string[] | null = null;
  #delivering = 0;
  #mounted: TelegramMessenger | null = null;
  #nextId = 1;
  #running = false;

  constructor({ webhook = false } = {}) {
    this.#webhook = webhook;
    this.name = webhook ? 'telegram by webhook' : 'telegram';
  }

  async start(): Promise<void> {
    this.#running = true;
    for (const server of [this.#api, this.#proxy]) await once(server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop(): Promise<void> {
    this.#running = false;
    for (const server of [this.#api, this.#proxy]) {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  }

  get config(): TelegramConfig {
    const webhook = this.#webhook ? { url: `https://zerentu.example${HOOK}`, secret: SECRET } : null;
    return { token: TOKEN, apiRoot: addressOf(this.#api), webhook };
  }

  /** Where deliveries are handed to our port. */
  get hookAddress(): string {
    return addressOf(this.#proxy) + HOOK;
  }

  messenger(log: Log, more: Partial<TelegramOptions> = {}): TelegramMessenger {
    this.#mounted = new TelegramMessenger({
      config: this.config,
      log,
      limits: { chat: null, group: null, all: null },
      // Patient, so that nothing is sent twice where the machine is slow: Telegram cannot tell such a call from a new one.
      timings: { request: 10_000, poll: 1000, second: 10, firstPause: 5, check: 20 },
      ...more,
    });
    return this.#mounted;
  }

  say(text: string, place: Place): Said {
    return this.push({ message: { ...this.messageIn(place), ...this.#worded(text, place, 'text', 'entities') } });
  }

  press(token: string, place: Place): Said {
    const id = String(this.#nextId++ * 7919);
    this.#queries.add(id);
    const { from, ...message } = this.messageIn(place);
    const under = this.heard.findLast(
      ({ chat, buttons }) => chat === place.chat && buttons.some((one) => one.token === token),
    );
    // Of a message that is too old Telegram tells the place alone, with a date of 0.
    const inaccessible = { message_id: under?.messageId ?? 1, chat: message.chat, date: 0 };
    const shown = under ? { ...message, message_id: under.messageId, from: BOT, text: under.text } : inaccessible;
    return this.push({ callback_query: { id, from, message: shown, chat_instance: '1', data: token } });
  }

  upload(name: string, bytes: Uint8Array, place: Place): Said {
    const file_id = `file-${this.#nextId++}`;
    this.#files.set(file_id, { name, bytes });
    const document = {
      file_id,
      file_unique_id: file_id,
      file_name: name,
      ...(this.tellsSizes && { file_size: bytes.length }),
    };
    const caption = place.group ? this.#worded('', place, 'caption', 'caption_entities') : {};
    return this.push({ message: { ...this.messageIn(place), document, ...caption } });
  }

  /** Somebody writes after the bot's name in another chat. */
  inline(query: string, user: string): Said {
    const id = String(this.#nextId++ * 104729);
    this.#queries.add(id);
    return this.push({ inline_query: { id, from: this.#person(user), query, offset: '' } });
  }

  /** Any update; its number is given now, whenever it is delivered. */
  push(content: Params): Said {
    const update = { update_id: this.#nextId++, ...content };
    return { deliver: () => this.#deliver(update) };
  }

  /** A message without content. */
  messageIn({ chat, user, group = false }: Place) {
    const number = group ? -1_000_000_000_000 - this.#number(chat) : this.#number(chat);
    this.#names.set(number, chat);
    const message_id = this.#nextId++;
    this.#messages.set(`${number}:${message_id}`, number);
    return {
      message_id,
      date: 1_700_000_000,
      chat: group ? { id: number, type: 'supergroup', title: chat } : { id: number, type: 'private', first_name: user },
      from: this.#person(user),
    };
  }

  cut(): void {
    if (this.#webhook) return;
    if (this.#poll) this.#poll.response.destroy();
    else this.#cutNext = true;
    this.#poll = null;
  }

  garble(): void {
    const place = { chat: 'garbled', user: 'garbled' };
    for (const content of [
      {},
      { shiny_new_kind: { of: 'update' } },
      { message: null },
      { message: {} },
      { message: { ...this.messageIn(place), text: 5 } },
      { message: { ...this.messageIn(place), chat: undefined, text: 'no chat' } },
      { message: { ...this.messageIn({ ...place, group: true }), text: 'x', entities: [null, { type: 'mention' }] } },
      { callback_query: { id: '1' } },
      { callback_query: null },
      { my_chat_member: { chat: {} } },
    ])
      this.push(content).deliver();
    this.#deliver({ no: 'number' } as unknown as Update);
  }

  #worded(words: string, { group = false }: Place, textKey: string, entitiesKey: string): Params {
    const command = /^\/\w+/.exec(words)?.[0];
    const name = `@${BOT.username}`;
    if (!group) {
      const entities = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : undefined;
      return { [textKey]: words, ...(entities && { [entitiesKey]: entities }) };
    }
    if (command) {
      const entities = [{ type: 'bot_command', offset: 0, length: command.length + name.length }];
      return { [textKey]: command + name + words.slice(command.length), [entitiesKey]: entities };
    }
    return { [textKey]: `${name} ${words}`, [entitiesKey]: [{ type: 'mention', offset: 0, length: name.length }] };
  }

  #person(user: string) {
    return { id: this.#number(user), is_bot: false, first_name: user };
  }

  #number(name: string): number {
    const number = this.#numbers.get(name) ?? 1000 + this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  #deliver(update: Update): void {
    if (this.#allowed && !isAllowed(update, this.#allowed)) return;
    this.#queue.push({ update, out: false });
    this.#poll?.answer();
    this.#pump();
  }

  #allow(kinds: readonly string[]): void {
    if (`${kinds}` === `${this.#allowed}`) return;
    this.#allowed = kinds;
    this.#queue = this.#queue.filter(({ update }) => isAllowed(update, kinds));
  }

  /** Delivers to the webhook, so many side by side, and again what was not taken. */
  #pump(): void {
    while (this.#running && this.#hook && this.#delivering < this.#hook.most) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#delivering += 1;
      void this.#post(next.update, this.#hook.secret).then(() => {
        this.#delivering -= 1;
        this.#pump();
      });
    }
  }

  async #post(update: Update, secret: string): Promise<void> {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    const status = await fetch(this.hookAddress, { method: 'POST', headers, body: JSON.stringify(update) }).then(
      (response) => response.status,
      () => 0,
    );
    // What is no update at all is given up here: Telegram has no such thing to deliver.
    if (status === 200 || update.update_id === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
    this.#queue.push({ update, out: false });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, file, token, method = ''] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
    const fail = (status: number, description: string, parameters?: Params) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: false, error_code: status, description, ...(parameters && { parameters }) }));
    try {
      const params = await readParams(request);
      if (token !== TOKEN || !this.admits) return void fail(401, 'Unauthorized');
      if (file) return void this.#serveFile(method, response);
      if (await isGone(request)) return;
      if (/^send(?:Message|Document)$/.test(method) && this.#fails(request, response, fail)) return;
      const result = await this.#answer(method, params, response);
      if (result === own) return;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
    } catch (error) {
      if (error instanceof Conflict) fail(409, error.message);
      else if (error instanceof Refused)
        fail(/^Forbidden/.test(error.message) ? 403 : 400, error.message, error.cause as Params);
      // The connection broke.
      else response.destroy();
    }
  }

  #fails(
    request: IncomingMessage,
    response: ServerResponse,
    fail: (status: number, description: string, parameters?: Params) => void,
  ): boolean {
    const fault = this.fault();
    if (fault === 'drop') request.socket.destroy();
    else if (fault === 'server-error') response.writeHead(502).end('<html>Bad Gateway</html>');
    else if (fault === 'too-many') fail(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
    // A `time-out` is never answered.
    return fault !== null;
  }

  #serveFile(path: string, response: ServerResponse): void {
    const file = this.#files.get(decodeURIComponent(path.split('/').at(-1) ?? ''));
    if (file) response.writeHead(200).end(file.bytes);
    else response.writeHead(404).end();
  }

  async #answer(method: string, params: Params, response: ServerResponse): Promise<unknown> {
    switch (method) {
      case 'getMe':
        return { ...BOT, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: true };
      case 'getUpdates':
        return this.#getUpdates(params, response);
      case 'sendMessage':
        if (params.parse_mode !== undefined && this.misread(String(params.text)))
          throw new Refused("Bad Request: can't parse entities: told to");
        return this.#show(params, readText(String(params.text ?? ''), params.parse_mode), []);
      case 'sendDocument': {
        const { document } = params;
        if (!(document instanceof File) || document.size === 0)
          throw new Refused('Bad Request: file must be non-empty');
        return this.#show(params, { text: '', entities: [] }, [document.name]);
      }
      default:
        return this.#answerQuietly(method, params);
    }
  }

  #answerQuietly(method: string, params: Params): unknown {
    const check = CHECKS[method];
    if (!check) throw new Refused(`Not Found: ${method}`);
    check(params);
    if (method === 'getFile') return this.#getFile(String(params.file_id));
    if (method === 'getWebhookInfo')
      return {
        url: this.#hook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: this.#queue.length,
        ...this.deliveryError,
      };
    for (const key of ['callback_query_id', 'inline_query_id'])
      if (key in params && !this.#queries.has(String(params[key])))
        throw new Refused('Bad Request: query is too old and response timeout expired or query ID is invalid');
    if (method === 'sendChatAction') this.#placeOf(params);
    if (method === 'deleteWebhook') this.#hook = null;
    if (method === 'setWebhook') {
      const { url, secret_token, allowed_updates, max_connections } = params;
      this.#hook = {
        url: String(url),
        secret: String(secret_token),
        most: Number(max_connections),
      };
      this.#allow(allowed_updates as readonly string[]);
      this.#pump();
    }
    this.calls.push({ method, params });
    return true;
  }

  #getFile(id: string): unknown {
    const file = this.#files.get(id);
    if (!file) throw new Refused('Bad Request: wrong file_id or the file is temporarily unavailable');
    if (file.bytes.length > 20 * 1024 * 1024) throw new Refused('Bad Request: file is too big');
    return { file_id: id, file_unique_id: id, file_size: file.bytes.length, file_path: `documents/${id}` };
  }

  /** The chat that something is sent to; refuses where nothing can be. */
  #placeOf({ chat_id, message_thread_id, reply_parameters }: Params): {
    readonly number: number;
    readonly chat: string;
  } {
    const number = Number(chat_id);
    const moved = this.moved.get(number);
    if (moved !== undefined) {
      this.#names.set(moved, this.#names.get(number) ?? '');
      const cause = { migrate_to_chat_id: moved };
      throw new Refused('Bad Request: group chat was upgraded to a supergroup chat', { cause });
    }
    const chat = this.#names.get(number);
    if (chat === undefined) throw new Refused('Bad Request: chat not found');
    if (this.blocked.has(chat)) throw new Refused('Forbidden: bot was blocked by the user');
    if (message_thread_id !== undefined && !this.topics.has(`${number}/${message_thread_id}`))
      throw new Refused('Bad Request: message thread not found');
    const { message_id, allow_sending_without_reply = false } = (reply_parameters ?? { message_id: null }) as Params;
    if (message_id !== null && !allow_sending_without_reply && !this.#messages.has(`${number}:${message_id}`))
      throw new Refused('Bad Request: message to be replied not found');
    return { number, chat };
  }

  #show(params: Params, read: Read, files: readonly string[]): unknown {
    const { number, chat } = this.#placeOf(params);
    const buttons = readButtons(params.reply_markup).map(({ text, callback_data }) => ({
      label: text,
      token: callback_data,
    }));
    const messageId = this.#nextId++;
    this.#messages.set(`${number}:${messageId}`, number);
    // The joiners that keep names from becoming links cannot be seen.
    const text = read.text.replace(/\u2060/g, '');
    this.heard.push({ ...read, chat, text, buttons, files, params, messageId });
    return { message_id: messageId, date: 1, chat: { id: number, type: number < 0 ? 'supergroup' : 'private' }, text };
  }

  async #getUpdates({ offset = 0, limit = 100, timeout = 0, allowed_updates }: Params, response: ServerResponse) {
    if (this.#hook) throw new Conflict("Conflict: can't use getUpdates method while webhook is active");
    if (this.#cutNext) {
      this.#cutNext = false;
      response.destroy();
      return own;
    }
    this.#queue = this.#queue.filter(({ update, out }) => !(out && (update.update_id ?? 0) < Number(offset)));
    if (allowed_updates) this.#allow(allowed_updates as readonly string[]);
    if (this.#queue.length === 0 && Number(timeout) > 0) await this.#waitForUpdate(Number(timeout), response);
    if (response.destroyed || response.writableEnded) return own;
    const given = this.#queue.slice(0, Number(limit));
    for (const one of given) one.out = true;
    return given.map(({ update }) => update);
  }

  /** Only one may wait: an older one is told of the conflict. */
  async #waitForUpdate(seconds: number, response: ServerResponse): Promise<void> {
    const older = this.#poll;
    if (older) {
      const description =
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
      older.response
        .writeHead(409, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: false, error_code: 409, description }));
      older.answer();
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      const answer = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#poll = { answer, response };
      response.on('close', answer);
    });
    if (this.#poll?.response === response) this.#poll = null;
  }
}

class Conflict extends Error {}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const isAllowed = (update: Update, allowed: readonly string[]) => {
  const kinds = Object.keys(update).filter((key) => key !== 'update_id');
  const known = ['message', 'callback_query', 'inline_query', 'my_chat_member', 'edited_message', 'channel_post'];
  // Kinds that nobody knows come through: they are what a client is garbled with.
  return kinds.every((kind) => !known.includes(kind) || allowed.includes(kind));
};

async function readParams(request: IncomingMessage): Promise<Params> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return body.length > 0 ? JSON.parse(body.toString()) : {};
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(
    [...form].map(([key, value]) => [
      key,
      typeof value === 'string' && /^[{[\d-]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

const demand = (holds: boolean, words: string) => {
  if (!holds) throw new Refused(`Bad Request: ${words}`);
};

/** What each method wants of its parameters. */
const CHECKS: Readonly<Record<string, (params: Params) => void>> = {
  getFile: ({ file_id }) => demand(typeof file_id === 'string', 'file_id is empty'),
  getWebhookInfo: () => undefined,
  deleteWebhook: () => undefined,
  sendChatAction: ({ action }) => demand(action === 'typing', 'wrong parameter action in request'),
  answerCallbackQuery: ({ callback_query_id }) => demand(typeof callback_query_id === 'string', 'no query'),
  setWebhook({ url, secret_token, allowed_updates, max_connections }) {
    demand(String(url).startsWith('https://'), 'bad webhook: An HTTPS URL must be provided for webhook');
    demand(/^[\w-]{1,256}$/.test(String(secret_token)), 'secret token contains unallowed characters');
    demand(Array.isArray(allowed_updates), "can't parse allowed_updates");
    demand(Number(max_connections) >= 1 && Number(max_connections) <= 100, 'max_connections');
  },
  setMyCommands({ commands, language_code = 'zh' }) {
    demand(/^[a-z]{2}$/.test(String(language_code)), 'invalid language code specified');
    for (const { command, description } of commands as { command: string; description: string }[]) {
      demand(/^[a-z0-9_]{1,32}$/.test(command), 'BOT_COMMAND_INVALID');
      demand(description.length >= 1 && description.length <= 256, 'BOT_COMMAND_DESCRIPTION_INVALID');
    }
  },
  answerInlineQuery({ inline_query_id, results }) {
    demand(typeof inline_query_id === 'string' && Array.isArray(results) && results.length <= 50, 'no results');
    for (const { type, id, title, input_message_content: content } of results as Record<string, Params>[]) {
      demand(String(type) === 'article' && /^.{1,64}$/.test(String(id)) && String(title ?? '') !== '', 'wrong result');
      readText(String(content?.message_text), content?.parse_mode);
    }
  },
};

/**
 * Whether whoever asked has given up: on a crowded machine a request may be read long after its time-out. A fake shows
 * nothing of what it did not answer, so that a test can tell a message that is doubled by the bot from one that was late.
 */
async function isGone({ socket }: IncomingMessage): Promise<boolean> {
  for (let reads = 0; reads < 3; reads++) await nextTurn();
  return socket.readyState !== 'open';
}
