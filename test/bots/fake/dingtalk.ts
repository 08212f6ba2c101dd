import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { type DingtalkConfig, DingtalkMessenger } from '#bots/dingtalk/dingtalk-messenger.js';
import type { Log } from '#src/app-port.js';
import { CLIENT_ID, CLIENT_SECRET, FakeDingtalkHttp, type Fields, ROBOT_TOPIC } from '../dingtalk/fake-http.js';
import type { FakeMessenger, Fault, Heard, Place, Said } from './fake-messenger.js';

const BOT = '$:LWCP_v1:$bot';
/** DingTalk delivers again after 60 s what is not acknowledged; here sooner, in ms. */
const REDELIVERED_AFTER = 600;

/** Most messages that are under way to a client at once, not acknowledged yet; the others wait. */
const WINDOW = 200;

interface Pending {
  readonly data: Fields;
  /** When it was given out, 0 before. */
  at: number;
}

/** Speaks the part of DingTalk's stream protocol and HTTP APIs that the channel uses, on loopback, and refuses what DingTalk refuses. */
export class FakeDingtalk implements FakeMessenger {
  readonly name = 'dingtalk';
  readonly http = new FakeDingtalkHttp();
  /** Whether the session webhooks that are given out have ended; `unsaid`: against the time they come with. */
  sessions: 'open' | 'ended' | 'unsaid' = 'open';
  /** Ids of messages that were acknowledged. */
  readonly acknowledged: string[] = [];
  /** Acknowledgements that DingTalk would not understand. */
  readonly complaints: string[] = [];
  pongs = 0;
  /** Pings of the client. */
  pings = 0;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #ws = new WebSocketServer({ noServer: true });
  /** Connections that get messages. */
  readonly #open = new Set<WebSocket>();
  readonly #pending = new Map<string, Pending>();
  readonly #delivered = new Map<string, string>();
  #redelivering: NodeJS.Timeout | undefined;
  #time = Date.now();

  get heard(): readonly Heard[] {
    return this.http.heard;
  }

  get fault(): () => Fault | null {
    return this.http.fault;
  }

  set fault(fault: () => Fault | null) {
    this.http.fault = fault;
  }

  get admits(): boolean {
    return this.http.admits;
  }

  set admits(admits: boolean) {
    this.http.admits = admits;
  }

  get connections(): number {
    return this.#ws.clients.size;
  }

  get config(): DingtalkConfig {
    const { root } = this.http;
    return { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, apiRoot: root, oapiRoot: root };
  }

  async start(): Promise<void> {
    this.#server.on('upgrade', (request, socket, head) => {
      const { pathname, searchParams } = new URL(request.url ?? '', this.http.root);
      if (pathname !== '/connect' || !this.http.takesTicket(searchParams.get('ticket') ?? ''))
        return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      this.#ws.handleUpgrade(request, socket, head, (client) => this.#welcome(client));
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.http.root = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#redelivering = setInterval(() => this.#giveOut(), 100);
  }

  async stop(): Promise<void> {
    clearInterval(this.#redelivering);
    this.cut();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  messenger(log: Log, onRetry: () => void = () => undefined): DingtalkMessenger {
    return new DingtalkMessenger({
      config: this.config,
      log,
      onRetry,
      limits: { chat: null, all: null },
      timings: { connect: 2000, request: 2000, heartbeat: 5000, firstPause: 5, tooFast: 5 },
    });
  }

  say(text: string, place: Place): Said {
    return this.send({ msgtype: 'text', text: { content: place.group ? ` ${text}` : text } }, place);
  }

  /** A button makes the client send its words as a message of whoever pressed it. */
  press(token: string, place: Place): Said {
    return this.say(token, place);
  }

  upload(name: string, bytes: Uint8Array, place: Place): Said {
    if (place.group) throw new Error('nobody can send a file to a robot in a group');
    const downloadCode = this.http.keepFile(bytes);
    return this.send({ msgtype: 'file', content: { downloadCode, fileName: name, spaceId: '1', fileId: '2' } }, place);
  }

  /** Any message, with fields of its own. */
  send(fields: Fields, { chat, user, group = false }: Place): Said {
    this.http.meet(chat, user, group);
    this.#time += 1;
    const data = {
      conversationId: chat,
      conversationType: group ? '2' : '1',
      chatbotUserId: BOT,
      msgId: `msg${randomUUID()}`,
      senderNick: '某人',
      senderStaffId: user,
      senderId: `$:LWCP_v1:$${user}`,
      sessionWebhook: this.http.openSession(chat, this.sessions !== 'open'),
      // An hour and a half after the message, as in the messages that come.
      sessionWebhookExpiredTime: this.#time + (this.sessions === 'ended' ? 0 : 5_400_000),
      createAt: this.#time,
      robotCode: CLIENT_ID,
      ...(group && { isInAtList: true, conversationTitle: '群' }),
      ...fields,
    };
    return { deliver: () => this.#deliver(data) };
  }

  cut(): void {
    for (const client of this.#open) client.terminate();
    this.#open.clear();
  }

  /** Reads nothing any more, as a peer that is gone without a word. */
  freeze(): void {
    for (const client of this.#open) client.pause();
  }

  /** Tells that no message will come by this connection any more, as DingTalk does from time to time. */
  rotate(): void {
    this.raw({
      type: 'SYSTEM',
      headers: this.#headers('disconnect'),
      data: '{"reason":"persistent connection is timeout"}',
    });
    this.#open.clear();
  }

  garble(): void {
    const callback = { specVersion: '1.0', type: 'CALLBACK', headers: this.#headers(ROBOT_TOPIC) };
    for (const frame of [
      `{"type":"CALLBACK","data":"${this.http.openSession('nowhere', true)}`,
      'null',
      '[]',
      '7',
      { type: 'CALLBACK', data: '{}' },
      { type: 'SYSTEM' },
      { type: 'EVENT' },
      { type: 'EVENT', headers: this.#headers('*'), data: '{}' },
      { type: 'OTHER', headers: this.#headers('x'), data: '' },
      { type: 'SYSTEM', headers: this.#headers('unheard-of'), data: '' },
      { ...callback, headers: this.#headers('error'), data: '{}' },
      { ...callback },
      { ...callback, data: 'no JSON' },
      { ...callback, data: '{"msgId":"m"}' },
      { ...callback, data: JSON.stringify({ msgId: 7, conversationId: {}, text: null, msgtype: [] }) },
    ])
      this.raw(frame);
    for (const client of this.#open) client.send(Buffer.from([0xff, 0xfe, 0]), { binary: true });
  }

  /** Sends a frame as it is. */
  raw(frame: object | string): void {
    for (const client of this.#open) client.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  #headers(topic: string) {
    return {
      appId: 'a',
      connectionId: 'c',
      contentType: 'application/json',
      messageId: randomUUID(),
      time: '1',
      topic,
    };
  }

  #deliver(data: Fields): void {
    this.#pending.set(String(data.msgId), { data, at: 0 });
    this.#giveOut();
  }

  /** Gives out what waits, and again what was not acknowledged in time. */
  #giveOut(): void {
    const [client] = this.#open;
    let room = WINDOW;
    for (const pending of this.#pending.values()) {
      if (!client || room-- === 0) return;
      if (pending.at + REDELIVERED_AFTER <= Date.now()) this.#push(client, pending);
    }
  }

  #push(client: WebSocket, pending: Pending): void {
    pending.at = Date.now();
    const headers = this.#headers(ROBOT_TOPIC);
    this.#delivered.set(headers.messageId, String(pending.data.msgId));
    client.send(JSON.stringify({ specVersion: '1.0', type: 'CALLBACK', headers, data: JSON.stringify(pending.data) }));
  }

  #welcome(client: WebSocket): void {
    this.#open.add(client);
    client.on('ping', () => void this.pings++);
    client.on('close', () => this.#open.delete(client));
    client.on('message', (data) => this.#read(String(data)));
    client.send(JSON.stringify({ type: 'SYSTEM', headers: this.#headers('CONNECTED'), data: '' }));
    client.send(JSON.stringify({ type: 'SYSTEM', headers: this.#headers('ping'), data: '{"opaque":"7"}' }));
    // What the last connection was given and did not acknowledge is given out again.
    for (const pending of this.#pending.values()) pending.at = 0;
    this.#giveOut();
  }

  #read(json: string): void {
    const { code, headers, message, data } = JSON.parse(json);
    if (code !== 200 || message !== 'OK' || typeof JSON.parse(data) !== 'object') this.complaints.push(json);
    if (headers.topic === 'ping') this.pongs += 1;
    const msgId = this.#delivered.get(headers.messageId);
    if (msgId === undefined) return;
    this.acknowledged.push(msgId);
    this.#pending.delete(msgId);
    this.#giveOut();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname: path, searchParams: params } = new URL(request.url ?? '', this.http.root);
    const file = request.method === 'GET' ? this.http.fileAt(path) : undefined;
    if (file) return void response.end(file);
    // Whoever has stopped waiting sends again: what nobody waits for is not shown.
    if (response.destroyed) return;
    const answered = await this.http.answer({ path, params, headers: request.headers, body: Buffer.concat(chunks) });
    if (answered === 'drop') request.socket.destroy();
    if (typeof answered === 'string') return;
    response.writeHead(answered[0], { 'content-type': 'application/json' }).end(JSON.stringify(answered[1]));
  }
}
