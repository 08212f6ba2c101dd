import { visible } from '../port/text.js';

/** Text without what nobody should see, and with one kind of line breaks. */
export const cleaned = (text: string): string => visible(text.replace(/\r\n?/g, '\n'));

/**
 * Text for a message of kind `text`, in which tags mention and format, two stars make bold and brackets link, and
 * nothing can be escaped (https://open.feishu.cn/document/server-docs/im-v1/message-content-description/create_json):
 * an unseen word joiner after the first sign of each keeps it from being read so.
 */
export const disarmed = (text: string): string => text.replace(/<(?=[\w/])|\*(?=\*)|\](?=\()/g, '$&\u2060');
