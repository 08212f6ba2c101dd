import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Messenger } from '#bots/port/messenger.js';
import { SUBMIT } from '#bots/wecom/cards.js';
import { WecomMessenger } from '#bots/wecom/wecom-messenger.js';
import type { Log } from '#src/app-port.js';
import { Files } from '../wecom/files.js';
import { GARBLED } from '../wecom/garbled.js';
import {
  buttonsOf,
  cardRefusal,
  markdownRefusal,
  type Refusal,
  readable,
  type SentBody,
  type SentCard,
  welcomeRefusal,
} from '../wecom/rules.js';
import { type UploadBody, Uploads } from '../wecom/uploads.js';
import type { FakeMessenger, Fault, Heard, Place, Said } from './fake-messenger.js';

export const BOT = 'aib-fake-bot';
export const SECRET = 'fake-secret-of-the-tests';

interface Frame {
  readonly cmd: string;
  readonly headers: { readonly req_id: string };
  readonly body: SentBody & UploadBody;
}

type Kind = 'message' | 'enter_chat' | 'template_card_event';

/** Something that was given out. */
interface Given {
  readonly raw: string;
  readonly id: string;
  readonly chat: string;
  readonly kind: Kind;
  readonly taskId: string | null;
}

/** Who says something, as the service calls them. */
interface Names {
  readonly chat: string;
  readonly userid: string;
  readonly chatid: string | null;
}

/** Refusals of the long connection, as people met them. */
const INVALID_REQUEST: Refusal = [846605, 'invalid req_id'];
const NEVER_WROTE: Refusal = [846607, 'the user never wrote to the bot'];
const FAULTS: Readonly<Record<'too-many' | 'server-error', Refusal>> = {
  'too-many': [45009, 'api freq out of limit'],
  'server-error': [-1, 'system busy'],
};
const SHOWS = /^aibot_(?:respond_msg|respond_welcome_msg|send_msg)$/;

/** Speaks the long connection of WeCom's bots, as far as the SDK speaks it, and serves the files that people send. */
export class FakeWecom implements FakeMessenger {
  readonly name = 'wecom';
  readonly heard: Heard[] = [];
  /** Bodies that were taken, with the commands that brought them. */
  readonly taken: { readonly cmd: string; readonly body: SentBody }[] = [];
  fault: () => Fault | null = () => null;
  admits = true;
  /** Takes the connection and never lets the bot in. */
  silent = false;
  /** Does not answer heartbeats. */
  deaf = false;
  /** Refuses all cards. */
  cardless = false;
  /** Takes no answers to messages any longer, as after a day. */
  expired = false;
  /** Leaves the name of a file to its server. */
  nameless = false;
  readonly #files = new Files();
  readonly #uploads = new Uploads();
  readonly #http = createServer(this.#files.serve);
  readonly #sockets = new WebSocketServer({ server: this.#http });
  #present: WebSocket | null = null;
  /** By req_id. */
  readonly #given = new Map<string, Given>();
  /** By msgid: what was given out and not answered yet. */
  readonly #messages = new Map<string, Given>();
  readonly #events = new Map<string, Given>();
  readonly #cards = new Map<string, { readonly chat: string; readonly card: SentCard }>();
  /** Streams that were shown to their end. */
  readonly #streams = new Set<string>();
  /** By what the service calls it, what the tests call a chat in which somebody wrote to the bot. */
  readonly #chats = new Map<string, string>();
  readonly #users = new Map<string, string>();
  #counter = 0;
  #port = 0;

  async start(): Promise<void> {
    this.#sockets.on('connection', (socket) => this.#listen(socket));
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    this.#port = (this.#http.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  messenger(log: Log): Messenger {
    return new WecomMessenger({
      config: { botId: BOT, secret: SECRET, wsUrl: this.url },
      log,
      limits: { minute: null, hour: null },
      timings: { connect: 5000, ack: 500, heartbeat: 5000, patience: 10_000, firstPause: 5, limitPause: 5 },
    });
  }

  say(text: string, place: Place): Said {
    return this.message({ msgtype: 'text', text: { content: place.group ? `@责任图 ${text}` : text } }, place);
  }

  /** Any message. */
  message(content: object, place: Place): Said {
    const names = this.#named(place);
    this.#chats.set(names.chatid ?? names.userid, place.chat);
    return this.#said('message', names, null, content);
  }

  press(token: string, place: Place): Said {
    const [taskId = 'card-of-yesterday', shown] =
      [...this.#cards].findLast(([, { chat, card }]) => chat === place.chat && has(card, token)) ?? [];
    const { card_type = 'button_interaction', checkbox, submit_button: submit } = shown?.card ?? {};
    const item = { question_key: checkbox?.question_key, option_ids: { option_id: [token] } };
    return this.#event('template_card_event', this.#named(place), taskId, {
      card_type,
      task_id: taskId,
      ...(checkbox ? { event_key: submit?.key, selected_items: { selected_item: [item] } } : { event_key: token }),
    });
  }

  /** Sends a list off without picking from it. */
  submit(place: Place): Said {
    const task_id = 'card-of-yesterday';
    const press = { card_type: 'vote_interaction', event_key: SUBMIT, task_id, selected_items: { selected_item: [] } };
    return this.#event('template_card_event', this.#named(place), task_id, press);
  }

  upload(name: string, bytes: Uint8Array, place: Place): Said {
    const { path, aeskey } = this.#files.add(name, bytes);
    const known = this.nameless ? {} : { filename: name, file_size: bytes.length };
    const file = { url: `http://127.0.0.1:${this.#port}${path}`, aeskey, ...known };
    return this.message({ msgtype: 'file', file }, place);
  }

  /** Somebody opens the chat with the bot, the first time on a day. */
  enter(place: Place): Said {
    return this.#event('enter_chat', this.#named(place), null, {});
  }

  /** Closes like a server that goes away: what was acknowledged has arrived. */
  cut(): void {
    const socket = this.#present;
    this.#present = null;
    socket?.close(1012);
  }

  /** Cuts without a word. */
  kill(): void {
    this.#present?.terminate();
    this.#present = null;
  }

  garble(): void {
    for (const frame of GARBLED) this.#present?.send(frame);
  }

  /** In a chat of two, WeCom tells the user only. */
  #named({ chat, user, group }: Place): Names {
    if (group) return { chat, userid: user, chatid: chat };
    const known = this.#users.get(user) ?? chat;
    this.#users.set(user, known);
    return { chat, userid: known === chat ? user : `${user}.${chat}`, chatid: null };
  }

  #event(kind: 'enter_chat' | 'template_card_event', names: Names, taskId: string | null, content: object): Said {
    return this.#said(kind, names, taskId, { msgtype: 'event', event: { eventtype: kind, [kind]: content } });
  }

  #said(kind: Kind, { chat, userid, chatid }: Names, taskId: string | null, content: object): Said {
    // A second each: within one, nothing tells which message was sent first.
    const created = 1_700_000_000 + ++this.#counter;
    const place = chatid === null ? { chattype: 'single' } : { chattype: 'group', chatid };
    const id = `msg-${created}`;
    const body = { msgid: id, create_time: created, aibotid: BOT, ...place, from: { userid }, ...content };
    const cmd = kind === 'message' ? 'aibot_msg_callback' : 'aibot_event_callback';
    return {
      deliver: () => {
        const headers = { req_id: `req-${++this.#counter}` };
        const given = { raw: JSON.stringify({ cmd, headers, body }), id, chat, kind, taskId };
        this.#given.set(headers.req_id, given);
        (kind === 'message' ? this.#messages : this.#events).set(id, given);
        this.#present?.send(given.raw);
      },
    };
  }

  #listen(socket: WebSocket): void {
    socket.on('close', () => {
      if (socket === this.#present) this.#present = null;
    });
    socket.on('message', (data) => {
      const frame: Frame = JSON.parse(String(data));
      if (frame.cmd === 'aibot_subscribe') this.#subscribe(socket, frame);
      else if (frame.cmd === 'ping') {
        if (!this.deaf) this.#ack(socket, frame, null);
      } else if (socket.readyState === socket.OPEN) {
        if (socket === this.#present) this.#serve(socket, frame);
        else this.#ack(socket, frame, [846609, 'not subscribed']);
      }
    });
  }

  #subscribe(socket: WebSocket, frame: Frame): void {
    if (this.silent) return;
    const { bot_id: bot, secret } = frame.body;
    const admitted = this.admits && bot === BOT && secret === SECRET;
    this.#ack(socket, frame, admitted ? null : [40001, `invalid credential ${secret}`]);
    if (!admitted) return;
    const gone = { msgid: 'gone', aibotid: BOT, msgtype: 'event', event: { eventtype: 'disconnected_event' } };
    this.#present?.send(JSON.stringify({ cmd: 'aibot_event_callback', headers: { req_id: 'gone' }, body: gone }));
    this.#present?.close();
    this.#present = socket;
    for (const given of [...this.#messages.values(), ...this.#events.values()]) socket.send(given.raw);
  }

  #ack(socket: WebSocket, { headers }: Frame, refusal: Refusal, body?: object): void {
    const [errcode, errmsg] = refusal ?? [0, 'ok'];
    socket.send(JSON.stringify({ headers, errcode, errmsg, ...(body && { body }) }));
  }

  #serve(socket: WebSocket, frame: Frame): void {
    const { cmd, body } = frame;
    const working = body.msgtype === 'stream' && !body.stream?.finish;
    const fault = SHOWS.test(cmd) && !working ? this.fault() : null;
    if (fault === 'time-out') return;
    if (fault === 'drop') this.cut();
    else if (fault) this.#ack(socket, frame, FAULTS[fault]);
    else if (cmd.startsWith('aibot_upload')) {
      const answer = this.#uploads.take(cmd, body);
      this.#ack(socket, frame, answer.refusal, answer.body);
    } else {
      const refusal = this.#take(frame);
      if (!refusal) this.taken.push({ cmd, body });
      this.#ack(socket, frame, refusal);
    }
  }

  #take({ cmd, headers, body }: Frame): Refusal {
    if (cmd === 'aibot_send_msg') return this.#push(body);
    const given = this.#given.get(headers.req_id);
    if (!given) return INVALID_REQUEST;
    const refusal = this.#respond(cmd, given, body);
    if (refusal) return refusal;
    this.#messages.delete(given.id);
    this.#events.delete(given.id);
    return null;
  }

  #push(body: SentBody): Refusal {
    const chat = this.#chats.get(body.chatid ?? '');
    if (chat === undefined) return NEVER_WROTE;
    if (body.msgtype === 'stream') return [40008, 'invalid message type'];
    const refusal = this.#show(chat, body);
    if (refusal) return refusal;
    for (const [id, event] of this.#events) if (event.chat === chat) this.#events.delete(id);
    return null;
  }

  /** Each kind of callback has one command that answers it. */
  #respond(cmd: string, { kind, chat, taskId, id }: Given, body: SentBody): Refusal {
    if (cmd === 'aibot_respond_msg' && kind === 'message')
      return this.expired ? INVALID_REQUEST : this.#show(chat, body);
    if (cmd === 'aibot_respond_welcome_msg' && kind === 'enter_chat') {
      if (!this.#events.has(id)) return INVALID_REQUEST;
      const refusal =
        body.msgtype === 'text' ? welcomeRefusal(body.text?.content) : ([40008, 'invalid message type'] as const);
      return refusal ?? this.#hear(chat, body.text?.content);
    }
    if (cmd !== 'aibot_respond_update_msg' || kind !== 'template_card_event') return INVALID_REQUEST;
    if (body.response_type !== 'update_template_card') return [40058, 'response_type'];
    return body.template_card?.task_id === taskId ? cardRefusal(body.template_card) : [40058, 'task_id'];
  }

  #show(chat: string, { msgtype, stream, markdown, template_card: card, file }: SentBody): Refusal {
    if (msgtype === 'stream') {
      const refusal = stream?.id ? markdownRefusal(stream.content) : ([40058, 'stream.id'] as const);
      if (refusal || !stream?.id || !stream.finish || this.#streams.has(stream.id)) return refusal;
      this.#streams.add(stream.id);
      return this.#hear(chat, readable(stream.content));
    }
    if (msgtype === 'markdown')
      return markdownRefusal(markdown?.content) ?? this.#hear(chat, readable(markdown?.content));
    if (msgtype === 'template_card') {
      const refusal = this.cardless ? ([40058, 'no cards'] as const) : cardRefusal(card);
      if (refusal || !card?.task_id) return refusal;
      if (this.#cards.has(card.task_id)) return [40058, 'task_id twice'];
      this.#cards.set(card.task_id, { chat, card });
      return this.#hear(chat, card.main_title?.title, { buttons: buttonsOf(card) });
    }
    if (msgtype !== 'file') return [40008, 'invalid message type'];
    const name = this.#uploads.nameOf(file?.media_id);
    return name === undefined ? [40007, 'invalid media_id'] : this.#hear(chat, '', { files: [name] });
  }

  #hear(chat: string, text = '', more: Partial<Heard> = {}): null {
    this.heard.push({ chat, text, buttons: [], files: [], ...more });
    return null;
  }
}

const has = (card: SentCard, token: string) => buttonsOf(card).some((button) => button.token === token);
