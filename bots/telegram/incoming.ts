import type { CallbackQuery, Chat, ChatMemberUpdated, InlineQuery, Message, Update } from 'telegraf/types';
import type { IncomingFile, IncomingMessage } from '../port/message.js';
import { type Me, readAddressed } from './addressed.js';
import { idOf } from './ids.js';
import type { Target } from './sender.js';

/** What we ask Telegram for; of edited messages and of channels nothing is wanted. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'inline_query', 'my_chat_member'] as const;

/** Messages that people send and that hold no text; all others are Telegram's own (somebody came, a title changed). */
const WORDLESS = [
  ...['animation', 'audio', 'checklist', 'contact', 'dice', 'game', 'location', 'paid_media', 'photo', 'poll'],
  ...['sticker', 'story', 'venue', 'video', 'video_note', 'voice'],
];

/** What an update comes to. */
export type Incoming =
  /** Said to the desk; `press` is the id of the press of a button that is to be answered. */
  | { readonly message: IncomingMessage; readonly target: Target; readonly press: string | null }
  /** A button that belongs to no chat. */
  | { readonly press: string }
  | { readonly query: InlineQuery };

/** Gives the bytes of a file that somebody sent. */
export type Download = (fileId: string, size: number | null) => Promise<Uint8Array>;

const isDirect = ({ type }: Chat) => type === 'private';
/** Each topic of a forum is a chat of its own. Threads of replies have such an id too, and are none. */
const topicOf = (message: Message) => (message.is_topic_message && message.message_thread_id) || null;
const chatKey = (chat: number, topic: number | null) => (topic === null ? String(chat) : `${chat}/${topic}`);

/** The message that another replies to. In a forum each message replies to the one that opened its topic: that is none. */
function repliedTo(message: Message.CommonMessage): Message | null {
  const replied = message.reply_to_message;
  return replied && replied.message_id !== topicOf(message as Message) ? replied : null;
}

function fileOf(message: Message, download: Download): IncomingFile | null {
  // Animations come as documents too.
  if (!('document' in message) || 'animation' in message) return null;
  const { file_id, file_name = 'file', file_size = null } = message.document;
  return { name: file_name, size: file_size, download: () => download(file_id, file_size) };
}

function fromMessage(
  order: number,
  message: Message.CommonMessage & Message,
  me: Me,
  download: Download,
): Incoming | null {
  const { chat, from, message_id } = message;
  // A channel's posts in its group of discussion, and what somebody sent through our inline mode, are not said to us.
  if (chat.type === 'channel' || message.is_automatic_forward || message.via_bot?.id === me.id || !from) return null;
  const isText = 'text' in message;
  if (!isText && !('document' in message) && !WORDLESS.some((kind) => kind in message)) return null;
  const [words, entities] = isText
    ? [message.text, message.entities]
    : 'caption' in message
      ? [message.caption, message.caption_entities]
      : [];
  const said = readAddressed(words ?? '', entities ?? [], me);
  const direct = isDirect(chat);
  if (said.foreign && !direct) return null;
  const replied = repliedTo(message);
  const topic = topicOf(message);
  return {
    press: null,
    target: { chat: chat.id, topic, answers: direct ? null : message_id, group: !direct },
    message: {
      id: idOf(chat.id, message_id),
      chat: chatKey(chat.id, topic),
      group: String(chat.id),
      // Whoever speaks for a group or a channel shares one sender with all who do.
      user: String(message.sender_chat?.id ?? from.id),
      // What stands under a picture is asked; what stands under a file is not, the file is loaded.
      text: fileOf(message, download) ? '' : said.text,
      direct,
      mentioned: said.mentioned || replied?.from?.id === me.id,
      replyTo: replied ? idOf(chat.id, replied.message_id) : null,
      button: null,
      file: fileOf(message, download),
      order,
    },
  };
}

function fromPress(order: number, press: CallbackQuery): Incoming {
  const { id, from, message } = press;
  if (!message || !('data' in press)) return { press: id };
  const direct = isDirect(message.chat);
  // Of a message that is too old nothing but its place is known.
  const topic = 'date' in message && message.date > 0 ? topicOf(message as Message) : null;
  return {
    press: id,
    target: { chat: message.chat.id, topic, answers: direct ? null : message.message_id, group: !direct },
    message: {
      id: `press:${id}`,
      chat: chatKey(message.chat.id, topic),
      group: String(message.chat.id),
      user: String(from.id),
      text: '',
      direct,
      mentioned: true,
      replyTo: null,
      button: press.data,
      file: null,
      order,
    },
  };
}

/** Somebody took the bot into a group: it is greeted as if they had asked for it. In a chat of two, Telegram says /start itself. */
function fromMembership(
  order: number,
  { chat, from, old_chat_member, new_chat_member }: ChatMemberUpdated,
): Incoming | null {
  const isIn = ['member', 'administrator'].includes(new_chat_member.status);
  const wasIn = !['left', 'kicked'].includes(old_chat_member.status);
  if (!isIn || wasIn || (chat.type !== 'group' && chat.type !== 'supergroup')) return null;
  return {
    press: null,
    target: { chat: chat.id, topic: null, answers: null, group: true },
    message: {
      id: `joined:${order}`,
      chat: chatKey(chat.id, null),
      user: String(from.id),
      text: '/start',
      direct: false,
      mentioned: true,
      replyTo: null,
      button: null,
      file: null,
      order,
    },
  };
}

/** What an update is to the desk, `null` where it is nothing. May throw on an update that lacks what Telegram promises. */
export function readUpdate(update: Update, me: Me, download: Download): Incoming | null {
  const { update_id: order } = update;
  if ('message' in update) return fromMessage(order, update.message, me, download);
  if ('callback_query' in update) return fromPress(order, update.callback_query);
  if ('my_chat_member' in update) return fromMembership(order, update.my_chat_member);
  return 'inline_query' in update ? { query: update.inline_query } : null;
}
