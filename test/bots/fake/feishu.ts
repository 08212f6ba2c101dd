import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { FeishuMessenger, type FeishuTimings } from '#bots/feishu/feishu-messenger.js';
import type { Messenger } from '#bots/port/messenger.js';
import type { Log } from '#src/app-port.js';
import {
  brokenPayloads,
  entering,
  type MessageOptions,
  message as messageEvent,
  messageId,
  press as pressEvent,
} from '../feishu/server/events.js';
import { CONTROL, DATA, readFrame, writeFrame } from '../feishu/server/frames.js';
import { multipart } from '../feishu/server/multipart.js';
import { Refusal, seen } from '../feishu/server/shown.js';
import type { FakeMessenger, Fault, Heard, Place, Said } from './fake-messenger.js';

export const APP = { id: 'cli_a5f0c0ffee15600d', secret: 'sEcretOfTheTests0123456789abcdef' } as const;
export const BOT = 'ou_0b07';

/** Ms after which an event is delivered again: that was answered with an error, or not at all. */
const AGAIN = { refused: 50, unanswered: 3000 } as const;
/** As Feishu's gateway sends it, and shorter than any real pause. */
const PAUSE = '0.02';

/** What is to be given out until it is acknowledged. */
interface Delivery {
  readonly payload: () => string;
  /** A press is delivered once. */
  readonly once: boolean;
}

/** Speaks the part of Feishu that the bot uses, on loopback: requests, and the long connection with its frames. */
export class FakeFeishu implements FakeMessenger {
  readonly name = 'feishu';
  readonly heard: Heard[] = [];
  fault: () => Fault | null = () => null;
  admits = true;
  /** Short words that were shown where a button was pressed. */
  readonly toasts: string[] = [];
  /** Why messages were refused. */
  readonly refusals: string[] = [];
  /** Bodies of the messages that were shown, with the message or the chat that each went to. */
  readonly shown: { readonly id: string; readonly to: string; readonly type: string; readonly content: string }[] = [];
  /** How many pings came. */
  pings = 0;
  /** Seconds between pings, as the client is told when it connects. */
  pingInterval = 120;
  /** What a ping is answered with; `{}` is what no client should get. */
  pong: object = { PingInterval: 120, ReconnectCount: -1, ReconnectInterval: 120, ReconnectNonce: 30 };
  /** How often a token was asked for. */
  tokens = 0;
  /** Asked for each card: whether it is refused as one that cannot be made. */
  refusesCards = false;
  /** Whether handshakes of the long connection are answered. */
  shakesHands = true;

  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });
  /** The connections that events go to. */
  readonly #ready = new WeakSet<WebSocket>();
  readonly #pending = new Map<string, Delivery>();
  readonly #chatOf = new Map<string, string>();
  readonly #chats = new Set<string>();
  readonly #files = new Map<string, { name: string; bytes: Uint8Array; message?: string }>();
  readonly #buttons = new Map<string, { value: object; card: string }>();
  readonly #byUuid = new Map<string, string>();
  #token = '';
  #ticket = '';
  #time = Date.now();
  #frames = 0;
  #faults = 0;

  async start(): Promise<void> {
    this.#server.on('upgrade', (request, socket, head) => {
      if (!this.shakesHands || !request.url?.includes(`ticket=${this.#ticket}`)) return void socket.destroy();
      this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened));
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.cut();
    this.#pending.clear();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  messenger(
    log: Log,
    options: { onRetry?: () => void; secret?: string; timings?: Partial<FeishuTimings> } = {},
  ): Messenger {
    const { onRetry, secret = APP.secret, timings } = options;
    return new FeishuMessenger({
      config: { appId: APP.id, appSecret: secret, domain: this.url },
      log,
      limits: { chat: null, second: null, minute: null },
      timings: { connect: 10_000, pong: 20_000, request: 1500, file: 2000, firstPause: 10, ...timings },
      ...(onRetry && { onRetry }),
    });
  }

  say(text: string, place: Place, more: Partial<MessageOptions> = {}): Said {
    const bot = [{ key: '@_user_1', id: BOT, name: '责任图' }];
    return this.message('text', { text: place.group ? `@_user_1 ${text}` : text }, place, {
      ...(place.group && { mentions: bot }),
      ...more,
    });
  }

  /** A message of any kind. */
  message(type: string, content: unknown, place: Place, more: Partial<MessageOptions> = {}): Said & { id: string } {
    const id = messageId();
    const at = { chat: place.chat, user: place.user, group: place.group ?? false };
    const options = { id, ...at, type, content, time: this.#time++, ...more };
    this.#know(id, place.chat);
    // Delivered again, a message may have another event's id (…/im-v1/message/events/receive).
    return {
      id,
      deliver: () => this.#give(`${id} ${this.#frames++}`, { payload: () => messageEvent(options), once: false }),
    };
  }

  upload(name: string, bytes: Uint8Array, place: Place): Said {
    const key = `file_${randomBytes(8).toString('hex')}`;
    const said = this.message('file', { file_key: key, file_name: name }, place);
    this.#files.set(key, { name, bytes, message: said.id });
    return said;
  }

  press(token: string, { chat, user, group = false }: Place): Said {
    const button = this.#buttons.get(`${chat} ${token}`);
    const card = button?.card ?? messageId();
    this.#know(card, chat);
    const payload = pressEvent(
      button?.value ?? { token, chat_type: group ? 'group' : 'p2p' },
      { chat, user, card },
      this.#time++,
    );
    return { deliver: () => this.#give(`press ${this.#frames++}`, { payload: () => payload, once: true }) };
  }

  /** Somebody opens the chat with the bot, in which `last` was said last. */
  enter({ chat, user }: Place, last = ''): void {
    this.#chats.add(chat);
    const payload = entering(chat, user, this.#time++, last);
    this.#give(`enter ${this.#frames++}`, { payload: () => payload, once: false });
  }

  cut(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  garble(): void {
    const frame = (payload: string | Uint8Array, headers: object = {}, method = DATA) =>
      writeFrame(
        method,
        { type: 'event', message_id: `broken ${this.#frames++}`, sum: 1, seq: 0, trace_id: 't', ...headers },
        payload,
      );
    const frames: (string | Uint8Array)[] = [
      'not a frame',
      randomBytes(64),
      new Uint8Array(),
      writeFrame(DATA, {}, '{}'),
      writeFrame(9, { type: 'event' }, '{}'),
      frame('{}', { type: 'pong' }, CONTROL),
      frame('nonsense', { type: 'pong' }, CONTROL),
      frame('{}', { type: 'card' }),
      frame('{}', { sum: 0 }),
      frame('{}', { seq: 5 }),
      frame('{}', { sum: 'many' }),
      frame('{', { sum: 2 }),
      ...brokenPayloads().map((payload) => frame(payload)),
    ];
    for (const socket of this.#sockets.clients) for (const each of frames) socket.send(each);
  }

  /** Makes the tokens that were given invalid. */
  expireTokens(): void {
    this.#token = '';
  }

  get connections(): number {
    return this.#sockets.clients.size;
  }

  #know(id: string, chat: string): void {
    this.#chats.add(chat);
    this.#chatOf.set(id, chat);
  }

  #give(key: string, delivery: Delivery): void {
    this.#pending.set(key, delivery);
    // One of the connections gets it.
    const [socket] = [...this.#sockets.clients].filter((one) => this.#ready.has(one) && one.readyState === one.OPEN);
    if (socket) this.#send(socket, key, delivery);
  }

  /** Every third in two frames, as long ones are. */
  #send(socket: WebSocket, key: string, { payload, once: isOnce }: Delivery): void {
    const bytes = Buffer.from(payload());
    const at = this.#frames++ % 3 === 0 ? bytes.length >> 1 : bytes.length;
    const parts = [bytes.subarray(0, at), bytes.subarray(at)].filter((part) => part.length > 0);
    for (const [seq, part] of parts.entries())
      socket.send(writeFrame(DATA, { type: 'event', message_id: key, sum: parts.length, seq, trace_id: 't' }, part));
    if (isOnce) return;
    setTimeout(() => this.#again(key), AGAIN.unanswered).unref();
  }

  #again(key: string): void {
    const delivery = this.#pending.get(key);
    if (delivery) this.#give(key, delivery);
  }

  #open(socket: WebSocket): void {
    socket.on('message', (bytes: Buffer) => this.#receive(socket, bytes));
  }

  /**
   * The SDK does not listen yet in the moment after the handshake: what is sent then would be lost until it is sent again.
   * It does when its first ping, which it sends in that moment, has come here.
   */
  #listens(socket: WebSocket): void {
    if (this.#ready.has(socket)) return;
    this.#ready.add(socket);
    for (const key of [...this.#pending.keys()]) this.#again(key);
  }

  #receive(socket: WebSocket, bytes: Buffer): void {
    const { method, headers, payload } = readFrame(bytes);
    if (method === CONTROL && headers.type === 'ping') {
      this.pings++;
      this.#listens(socket);
      socket.send(writeFrame(CONTROL, { type: 'pong' }, JSON.stringify(this.pong)));
      return;
    }
    const { message_id: key = '' } = headers;
    const delivery = this.#pending.get(key);
    if (!delivery || headers.biz_rt === undefined) return;
    const { code, data } = JSON.parse(payload);
    if (code !== 200 && !delivery.once) return void setTimeout(() => this.#again(key), AGAIN.refused).unref();
    this.#pending.delete(key);
    if (!delivery.once) return;
    const answer = data === undefined ? {} : JSON.parse(Buffer.from(data, 'base64').toString());
    // Feishu shows an error of its own where the answer is none.
    if (code !== 200 || typeof answer !== 'object') this.toasts.push('出错了，请稍后重试');
    else if (answer.toast) this.toasts.push(answer.toast.content);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const reply = (json: object, status = 200, headers: Record<string, string> = {}) =>
      void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
    try {
      if (pathname === '/callback/ws/endpoint') return reply(this.#endpoint(JSON.parse(body.toString())));
      if (pathname === '/open-apis/auth/v3/tenant_access_token/internal')
        return reply(this.#tenantToken(JSON.parse(body.toString())));
      const isSend = request.method === 'POST' && /\/im\/v1\/(messages|files)\b/.test(pathname);
      const fault = isSend ? this.fault() : null;
      if (fault) return this.#fail(fault, response, reply);
      if (this.#token === '' || request.headers.authorization !== `Bearer ${this.#token}`)
        throw new Refusal(
          99991663,
          'Invalid access token for authorization. Please make a request with token attached.',
        );
      if (request.method === 'GET' && pathname.includes('/resources/'))
        return void response.end(this.#resource(pathname, searchParams.get('type')));
      reply({ code: 0, msg: 'success', ...this.#answer(request, pathname, searchParams, body) });
    } catch (error) {
      const { code, message } = error instanceof Refusal ? error : new Refusal(230001, String(error));
      this.refusals.push(message);
      reply({ code, msg: message, error: { log_id: '2024' } }, 400);
    }
  }

  #fail(
    fault: Fault,
    response: ServerResponse,
    reply: (json: object, status?: number, headers?: Record<string, string>) => void,
  ): void {
    const often = this.#faults++ % 2 === 0;
    if (fault === 'drop') response.socket?.destroy();
    if (fault === 'too-many' && often)
      reply({ code: 99991400, msg: 'request trigger frequency limit' }, 429, { 'x-ogw-ratelimit-reset': PAUSE });
    if (fault === 'too-many' && !often)
      reply({ code: 230020, msg: 'This operation triggers the frequency limit.' }, 400);
    if (fault === 'server-error' && often)
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    if (fault === 'server-error' && !often) reply({ code: 2200, msg: 'internal error' }, 500);
  }

  #endpoint({ AppID, AppSecret }: { AppID?: string; AppSecret?: string }): object {
    if (!this.admits || AppID !== APP.id || AppSecret !== APP.secret) return { code: 514, msg: 'auth failed' };
    this.#ticket = randomBytes(16).toString('hex');
    return {
      code: 0,
      msg: '',
      data: {
        URL: `${this.url.replace('http', 'ws')}/ws/v2?fpid=493&aid=552564&device_id=7&access_key=k&service_id=33554678&ticket=${this.#ticket}`,
        ClientConfig: {
          ReconnectCount: -1,
          ReconnectInterval: 120,
          ReconnectNonce: 30,
          PingInterval: this.pingInterval,
        },
      },
    };
  }

  #tenantToken({ app_id, app_secret }: { app_id?: string; app_secret?: string }): object {
    this.tokens++;
    if (!this.admits || app_id !== APP.id || app_secret !== APP.secret)
      return { code: 10014, msg: 'app secret invalid' };
    this.#token ||= `t-g1${randomBytes(20).toString('hex')}`;
    return { code: 0, msg: 'ok', tenant_access_token: this.#token, expire: 7200 };
  }

  #resource(pathname: string, type: string | null): Uint8Array {
    const [, message, key = ''] = /messages\/([^/]+)\/resources\/([^/]+)$/.exec(pathname) ?? [];
    const file = this.#files.get(key);
    if (type !== 'file') throw new Refusal(234001, 'Invalid request param.');
    if (file?.message !== message) throw new Refusal(234003, 'File not in message.');
    return file?.bytes ?? new Uint8Array();
  }

  #answer(request: IncomingMessage, pathname: string, query: URLSearchParams, body: Buffer): object {
    if (pathname === '/open-apis/bot/v3/info') return { bot: { activate_status: 2, app_name: '责任图', open_id: BOT } };
    if (pathname === '/open-apis/im/v1/files') return { data: { file_key: this.#store(request, body) } };
    const [, message] = /^\/open-apis\/im\/v1\/messages\/([^/]+)\/reply$/.exec(pathname) ?? [];
    const { uuid, msg_type: type, content, receive_id: chat } = JSON.parse(body.toString());
    const to = message ?? chat;
    if (typeof uuid !== 'string' || uuid.length > 50)
      throw new Refusal(230001, 'Your request contains an invalid request parameter, ext=uuid.');
    const before = this.#byUuid.get(uuid);
    if (before) return { data: { message_id: before } };
    if (!message && query.get('receive_id_type') !== 'chat_id')
      throw new Refusal(230001, 'Your request contains an invalid request parameter, ext=receive_id_type.');
    const at = message ? this.#chatOf.get(message) : this.#chats.has(chat) && chat;
    if (!at) throw new Refusal(message ? 230001 : 230002, 'The bot can not be outside the group.');
    if (type === 'interactive' && this.refusesCards)
      throw new Refusal(230099, 'Failed to create card content, ext=ErrCode: 200621');
    const what = seen(type, content, body.length, this.#files);
    const id = messageId();
    this.#know(id, at);
    this.#byUuid.set(uuid, id);
    this.shown.push({ id, to, type, content });
    this.heard.push({ chat: at, ...what });
    if (type === 'interactive') this.#keepButtons(at, id, JSON.parse(content));
    return { data: { message_id: id, chat_id: at, msg_type: type } };
  }

  /** What comes back when one is pressed is its whole value. */
  #keepButtons(chat: string, card: string, part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    if ('value' in part && typeof part.value === 'object' && part.value && 'token' in part.value)
      this.#buttons.set(`${chat} ${part.value.token}`, { value: part.value, card });
    for (const inner of Object.values(part)) this.#keepButtons(chat, card, inner);
  }

  #store(request: IncomingMessage, body: Buffer): string {
    const { file_type: type, file_name: name, file } = multipart(request.headers['content-type'], body);
    if (!/^(opus|mp4|pdf|doc|xls|ppt|stream)$/.test(type?.toString() ?? '') || !name || !file)
      throw new Refusal(234001, 'Invalid request param.');
    if (file.length === 0) throw new Refusal(234010, "File's size can't be 0.");
    const key = `file_v3_${randomBytes(8).toString('hex')}`;
    this.#files.set(key, { name: name.toString(), bytes: file });
    return key;
  }
}
