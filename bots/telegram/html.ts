import { visible } from '../port/text.js';

/** Halves of a character: the Bot API refuses text that is not UTF-8. */
const HALVES = /\p{Cs}/gu;

/**
 * What Telegram makes something of by itself, whatever the parse mode: @names and mail addresses, #tags, $tags, and the
 * names of hosts, with and without a protocol. Commands are left alone: they are meant to be pressed.
 */
const LIVE = /@(?=\w)|#(?=[\p{L}\p{N}_])|\$(?=[A-Z])|:\/\/(?=\S)|(?<=[\w-])\.(?=[a-z]{2})|(?<=\p{L})\.(?=\p{L}{2})/giu;
/** Joins words without being seen, and is no part of a name, a tag or a host to Telegram (`is_url_unicode_symbol` of tdlib). */
const JOINER = '\u2060';

const CHARS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Words without what nobody should see or could not be sent. */
export function tidy(words: string): string {
  return visible(words).replace(HALVES, '\ufffd');
}

/** Words that Telegram shows as they are, and makes no mention, tag or link of. Still to be escaped. */
export function inert(words: string): string {
  return tidy(words).replace(LIVE, `$&${JOINER}`);
}

/** What our HTML says without its tags, links written out: for sending it plainly, and never shorter than what Telegram counts. */
export function plainOf(html: string): string {
  return html
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 $1')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => CHARS[name] ?? '');
}
