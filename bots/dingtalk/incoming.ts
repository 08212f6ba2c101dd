import type { IncomingFile, IncomingMessage } from '../port/message.js';
import { type Json, readJson } from './json.js';

/** A message to the robot, with what an answer to it needs. */
export interface RobotMessage {
  readonly message: Omit<IncomingMessage, 'file'>;
  /** File that was sent: its name, and the code that it is downloaded by. */
  readonly file: { readonly name: string; readonly code: string } | null;
  readonly robotCode: string | null;
  readonly staffId: string | null;
  /** Address for answers, as it came, and until when it holds, in ms; it is a secret. */
  readonly webhook: string | null;
  readonly webhookUntil: number;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** What was said: DingTalk takes the mention out of `text`, but not out of `richText`, which begins with it in a group. */
function wordsOf(data: Json, group: boolean): string {
  if (data.msgtype === 'text') return (text(fields(data.text).content) ?? '').trim();
  const { richText } = fields(data.content);
  if (data.msgtype !== 'richText' || !Array.isArray(richText)) return '';
  const words = richText
    .map((part) => text(fields(part).text) ?? '')
    .join('')
    .trim();
  return group ? words.replace(/^@\S+\s+/, '') : words;
}

/**
 * Reads the data of a robot frame, `null` where it lacks what it must have. The fields are those of
 * open.dingtalk.com/document/development/receive-message; `text.repliedMsg` is in no document, but in what comes
 * (github.com/QwenLM/qwen-code/pull/9537).
 */
export function readRobotMessage(json: string): RobotMessage | null {
  const data = readJson(json) ?? {};
  const [id, chat, staffId] = [text(data.msgId), text(data.conversationId), text(data.senderStaffId)];
  const user = staffId ?? text(data.senderId);
  const order = Number(data.createAt);
  const { msgtype, conversationType } = data;
  if (!id || !chat || !user || !(order > 0) || !text(msgtype) || !/^[12]$/.test(String(conversationType))) return null;
  const direct = String(conversationType) === '1';
  const replied = fields(data.text).isReplyMsg === true ? fields(fields(data.text).repliedMsg) : {};
  const toBot = text(replied.senderId) !== null && replied.senderId === data.chatbotUserId;
  const { downloadCode, fileName } = fields(data.content);
  const code = msgtype === 'file' ? text(downloadCode) : null;
  return {
    message: {
      id,
      chat,
      user,
      text: wordsOf(data, !direct),
      direct,
      mentioned: data.isInAtList === true || toBot,
      replyTo: text(replied.msgId),
      button: null,
      order,
    },
    file: code === null ? null : { name: text(fileName) ?? '文件', code },
    robotCode: text(data.robotCode),
    staffId,
    webhook: text(data.sessionWebhook),
    webhookUntil: Number(data.sessionWebhookExpiredTime) || 0,
  };
}

/** As the desk takes it; DingTalk does not tell a file's size. */
export function incomingOf(
  { message, file }: RobotMessage,
  download: (code: string) => ReturnType<IncomingFile['download']>,
): IncomingMessage {
  if (file === null) return { ...message, file: null };
  return { ...message, file: { name: file.name, size: null, download: () => download(file.code) } };
}
