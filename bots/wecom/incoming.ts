import type { IncomingMessage } from '../port/message.js';
import { SUBMIT } from './cards.js';
import type { RemoteFile } from './file.js';

/** How an answer goes back: as a reply to a frame; to the chat, where the frame is a press on a card; or as the greeting of a chat that was opened. */
export interface Address {
  readonly way: 'reply' | 'push' | 'welcome';
  readonly reqId: string;
  /** What messages are pushed to: a group's id, or the user of a chat of two. */
  readonly chat: string;
}

/** What a frame says. */
export interface Incoming {
  readonly address: Address;
  readonly message: Omit<IncomingMessage, 'file'>;
  readonly file: (RemoteFile & { readonly name: string | null; readonly size: number | null }) | null;
  /** The card that was pressed on. */
  readonly card: { readonly taskId: string; readonly token: string } | null;
}

/** A value inside of what came in, which may be anything. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

const textAt = (value: unknown, ...path: readonly string[]) => {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : null;
};

/**
 * The text without the mention of the bot, which WeCom puts into it in groups; its name is nowhere told, and only messages
 * that mention it are delivered, so the first mention is the bot's.
 */
function withoutMention(text: string): string {
  return text.replace(/(?<![A-Za-z0-9._-])@\S+(?:\s+|$)/u, '').trim();
}

function spokenIn(body: unknown): string {
  switch (at(body, 'msgtype')) {
    case 'text':
      return textAt(body, 'text', 'content') ?? '';
    case 'voice':
      // WeCom recognises what is said.
      return textAt(body, 'voice', 'content') ?? '';
    case 'mixed': {
      const items = at(body, 'mixed', 'msg_item');
      const texts = Array.isArray(items) ? items.map((item: unknown) => textAt(item, 'text', 'content') ?? '') : [];
      return texts.join(' ').trim();
    }
    default:
      return '';
  }
}

function fileIn(body: unknown): Incoming['file'] {
  const url = at(body, 'msgtype') === 'file' ? textAt(body, 'file', 'url') : null;
  if (url === null) return null;
  const size = at(body, 'file', 'file_size');
  return {
    url,
    aesKey: textAt(body, 'file', 'aeskey'),
    name: textAt(body, 'file', 'filename') ?? textAt(body, 'file', 'name'),
    size: typeof size === 'number' ? size : null,
  };
}

/** What was picked of a card: the SDK's types have it flat, the service nests it (https://developer.work.weixin.qq.com/document/path/101027). */
function pressIn(event: unknown): { taskId: string; token: string | null } {
  const press = at(event, 'template_card_event') ?? event;
  const picked = at(press, 'selected_items', 'selected_item', 0, 'option_ids', 'option_id', 0);
  const key = textAt(press, 'event_key');
  return {
    taskId: textAt(press, 'task_id') ?? textAt(press, 'taskid') ?? '',
    token: typeof picked === 'string' ? picked : key === SUBMIT ? null : key,
  };
}

/**
 * Reads a frame with a message or an event; `null` for events that say nothing to the bot. `arrival` grows with each frame:
 * WeCom tells the time in seconds only, within which messages count as sent in the order in which they arrive.
 * @throws {Error} what a frame lacks
 */
export function readFrame(frame: unknown, arrival: number): Incoming | null {
  const body = at(frame, 'body');
  const event = at(body, 'event');
  const kind = at(body, 'msgtype') === 'event' ? at(event, 'eventtype') : null;
  if (kind === undefined) throw new Error('eventtype is missing');
  if (kind !== null && kind !== 'enter_chat' && kind !== 'template_card_event') return null;
  const reqId = textAt(frame, 'headers', 'req_id');
  const id = textAt(body, 'msgid');
  const user = textAt(body, 'from', 'userid');
  const group = at(body, 'chattype') === 'group' ? textAt(body, 'chatid') : null;
  if (reqId === null || id === null || user === null) throw new Error('req_id, msgid or userid is missing');
  if (at(body, 'chattype') === 'group' && group === null) throw new Error('chatid is missing');
  const chat = group ?? user;
  const created = at(body, 'create_time');
  const second = typeof created === 'number' ? created : Math.floor(Date.now() / 1000);
  const press = kind === 'template_card_event' ? pressIn(event) : null;
  const spoken = kind === 'enter_chat' ? '/start' : spokenIn(body);
  return {
    address: { way: kind === null ? 'reply' : kind === 'enter_chat' ? 'welcome' : 'push', reqId, chat },
    message: {
      id,
      chat,
      user,
      text: group === null ? spoken : withoutMention(spoken),
      direct: group === null,
      mentioned: group !== null,
      // A quoted message comes with its words and without its id.
      replyTo: null,
      button: press?.token ?? null,
      order: second + (arrival % 1_000_000) / 1_000_000,
    },
    file: fileIn(body),
    card: press && press.token !== null ? { taskId: press.taskId, token: press.token } : null,
  };
}
