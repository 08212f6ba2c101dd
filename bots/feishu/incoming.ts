import { z } from 'zod';
import type { IncomingFile, IncomingMessage } from '../port/message.js';
import type { Target } from './api.js';
import type { ButtonValue } from './card.js';
import { textOf } from './content.js';

/** A message and where its answer goes. */
export interface Incoming {
  readonly message: IncomingMessage;
  readonly to: { readonly chat: string; readonly chatType: ButtonValue['chat_type']; readonly target: Target };
}

/** What must be known to read an event. */
export interface Reader {
  /** The bot's open id. */
  readonly bot: string;
  /** Whether a message is one that the bot showed. */
  isOurs(id: string): boolean;
  download(message: string, key: string): Promise<Uint8Array>;
}

const id = z.string().min(1);
/** Ids of users; the open id is always there. */
const user = z.object({ open_id: id });

// Events as the SDK hands them on: header and event in one. https://open.feishu.cn/document/server-docs/im-v1/message/events/receive
const MessageEvent = z.object({
  sender: z.object({ sender_id: user, sender_type: z.string() }),
  message: z.object({
    message_id: id,
    parent_id: z.string().nullish(),
    create_time: z.string(),
    chat_id: id,
    chat_type: z.string(),
    message_type: z.string(),
    content: z.string(),
    mentions: z
      .array(z.object({ key: z.string(), name: z.string(), id: z.object({ open_id: z.string().nullish() }).nullish() }))
      .nullish(),
  }),
});
const FileContent = z.object({ file_key: id, file_name: z.string() });

/** https://open.feishu.cn/document/feishu-cards/card-callback-communication */
const PressEvent = z.object({
  event_id: id,
  create_time: z.string(),
  operator: user,
  action: z.object({ value: z.object({ token: id, chat_type: z.enum(['p2p', 'group']).catch('group') }) }),
  context: z.object({ open_chat_id: id, open_message_id: z.string().nullish() }),
});

/** https://open.feishu.cn/document/group/chat-member/event/bot_p2p_chat_entered */
const EnterEvent = z.object({
  event_id: id,
  create_time: z.string(),
  chat_id: id,
  operator_id: user,
  last_message_id: z.string().nullish(),
});

/** A message that somebody sent; `null` for one of another bot. Throws where it is malformed. */
export function readMessage(event: unknown, { bot, isOurs, download }: Reader): Incoming | null {
  const { sender, message } = MessageEvent.parse(event);
  if (sender.sender_type !== 'user') return null;
  const { message_id: messageId, chat_id: chat, parent_id: parent } = message;
  const mentions = message.mentions ?? [];
  const direct = message.chat_type === 'p2p';
  const content: unknown = JSON.parse(message.content);
  return {
    message: {
      id: messageId,
      chat,
      user: sender.sender_id.open_id,
      text: textOf(message.message_type, content, (key) => {
        const mention = mentions.find((one) => one.key === key);
        return mention && (mention.id?.open_id === bot ? '' : `@${mention.name}`);
      }),
      direct,
      mentioned: !direct && (mentions.some((one) => one.id?.open_id === bot) || isOurs(parent ?? '')),
      replyTo: parent || null,
      button: null,
      file: message.message_type === 'file' ? fileOf(FileContent.parse(content), messageId, download) : null,
      order: msOf(message.create_time),
    },
    // In a group many speak: an answer there shows what it answers.
    to: { chat, chatType: direct ? 'p2p' : 'group', target: direct ? { chat } : { message: messageId } },
  };
}

/** A button that was pressed. Throws where it is malformed. */
export function readPress(event: unknown): Incoming {
  const { event_id: eventId, create_time: time, operator, action, context } = PressEvent.parse(event);
  const { open_chat_id: chat, open_message_id: card } = context;
  const { token, chat_type: chatType } = action.value;
  return {
    message: {
      ...from(eventId, chat, operator.open_id, time),
      direct: chatType === 'p2p',
      mentioned: true,
      button: token,
    },
    to: { chat, chatType, target: chatType === 'p2p' || !card ? { chat } : { message: card } },
  };
}

/** Somebody who opened the chat with the bot, as a greeting; `null` where something was said there before. Throws where it is malformed. */
export function readEntering(event: unknown): Incoming | null {
  const {
    event_id: eventId,
    create_time: time,
    chat_id: chat,
    operator_id: who,
    last_message_id: last,
  } = EnterEvent.parse(event);
  if (last) return null;
  return {
    message: { ...from(eventId, chat, who.open_id, time), text: '/start', direct: true },
    to: { chat, chatType: 'p2p', target: { chat } },
  };
}

/** A message that is no written one, without what makes it what it is. */
const from = (eventId: string, chat: string, who: string, time: string): IncomingMessage => ({
  id: eventId,
  chat,
  user: who,
  text: '',
  direct: false,
  mentioned: false,
  replyTo: null,
  button: null,
  file: null,
  order: msOf(time),
});

/** Feishu does not tell the size of a file. */
const fileOf = (
  { file_key: key, file_name: name }: z.infer<typeof FileContent>,
  message: string,
  download: Reader['download'],
): IncomingFile => ({ name, size: null, download: () => download(message, key) });

/** Messages tell their time in ms, presses in µs. */
function msOf(time: string): number {
  const value = Number(time);
  if (!Number.isFinite(value) || value <= 0) throw new Error('the event has no time');
  return value > 1e14 ? value / 1000 : value;
}
