/** Marks that turn the direction of writing, and control characters that are no line breaks: nobody sees them, and they can make one text look like another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text without marks of direction and control characters. */
export const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');

/** The address as Feishu opens it: with http or https only, `null` for any other. */
export function webAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/**
 * Text for a message of kind `text`, in which tags mention and format, two stars make bold and brackets link, and
 * nothing can be escaped (https://open.feishu.cn/document/server-docs/im-v1/message-content-description/create_json):
 * an unseen word joiner after the first sign of each keeps it from being read so.
 */
export const disarmed = (text: string): string => text.replace(/<(?=[\w/])|\*(?=\*)|\](?=\()/g, '$&\u2060');
