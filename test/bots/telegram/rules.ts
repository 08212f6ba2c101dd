/** A stretch of text that Telegram shows otherwise, or that can be pressed. */
export interface Entity {
  readonly kind: string;
  readonly text: string;
  readonly url?: string;
}

/** A text as people read it. */
export interface Read {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** What the Bot API refuses, with its words. */
export class Refused extends Error {}

/** Tags that Telegram knows (https://core.telegram.org/bots/api#html-style). */
const TAGS = /^(?:b|strong|i|em|u|ins|s|strike|del|code|pre|tg-spoiler|a href="[^"<>]*"|blockquote(?: expandable)?)$/;
const CHARS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const unescaped = (words: string) => words.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => CHARS[name] ?? '');

/** What Telegram finds in a text by itself. */
const LIVE: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?<![\w])@\w{2,32}/g],
  ['hashtag', /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]*[\p{L}_]/gu],
  ['url', /\w+:\/\/[\w.-]+\S*|(?<![\w@.-])(?:[\w-]+\.)+(?:com|cn|org|net|me|example)(?!\w)/g],
];

/** Reads text as the Bot API does; a bare `&` or `>` is let through, a bare `<` is not. */
export function readText(text: string, parseMode: unknown): Read {
  if (Buffer.byteLength(text) > 1 << 15) throw new Refused('Bad Request: text is too long');
  const read = parseMode === undefined ? { text, entities: [] } : readHtml(text, parseMode);
  const shown = read.text.trim();
  if (shown.replace(/\u2060/g, '').length === 0) throw new Refused('Bad Request: message text is empty');
  if (shown.length > 4096) throw new Refused('Bad Request: message is too long');
  const linked = read.entities.filter(({ url }) => url !== undefined).map((entity) => entity.text);
  const rest = linked.reduce((words, link) => words.replace(link, ''), shown);
  const live = LIVE.flatMap(([kind, pattern]) => [...rest.matchAll(pattern)].map(([found]) => ({ kind, text: found })));
  return { text: shown, entities: [...read.entities, ...live] };
}

function readHtml(html: string, parseMode: unknown): Read {
  if (parseMode !== 'HTML') throw new Refused('Bad Request: unsupported parse_mode');
  const open: { kind: string; at: number; url?: string }[] = [];
  const entities: Entity[] = [];
  let text = '';
  for (const [token] of html.matchAll(/<[^>]*>?|[^<]+/g)) {
    if (!token.startsWith('<')) {
      text += unescaped(token);
      continue;
    }
    const inside = token.slice(1, -1);
    const [name = ''] = inside.replace('/', '').split(' ');
    if (token.startsWith('</')) {
      const last = open.pop();
      if (last?.kind !== name) throw new Refused(`Bad Request: can't parse entities: unexpected end tag ${token}`);
      entities.push({ kind: name, text: text.slice(last.at), ...(last.url !== undefined && { url: last.url }) });
    } else {
      if (!token.endsWith('>') || !TAGS.test(inside))
        throw new Refused(`Bad Request: can't parse entities: unsupported start tag "${inside}"`);
      if (name === 'blockquote' && open.length > 0)
        throw new Refused("Bad Request: can't parse entities: blockquote inside of a tag");
      const url = /href="(.*)"/.exec(inside)?.[1];
      open.push({ kind: name, at: text.length, ...(url !== undefined && { url: unescaped(url) }) });
    }
  }
  if (open.length > 0) throw new Refused("Bad Request: can't parse entities: can't find end tag");
  return { text, entities };
}

/** A button as it is sent. */
export interface SentButton {
  readonly text: string;
  readonly callback_data: string;
}

/** Reads the buttons under a message. */
export function readButtons(markup: unknown): readonly SentButton[] {
  if (markup === undefined) return [];
  const { inline_keyboard: rows } = markup as { inline_keyboard?: unknown };
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw new Refused("Bad Request: can't parse reply keyboard markup");
  if (rows.some((row) => row.length === 0 || row.length > 8)) throw new Refused('Bad Request: wrong row of buttons');
  const buttons = rows.flat() as SentButton[];
  // Telegram's own limit is of the keyboard's size; 100 is the number that clients of it report.
  if (buttons.length > 100) throw new Refused('Bad Request: reply markup is too long');
  for (const { text, callback_data } of buttons) {
    if (typeof text !== 'string' || text.trim().length === 0)
      throw new Refused('Bad Request: text buttons are unallowed in the inline keyboard');
    const bytes = Buffer.byteLength(callback_data ?? '');
    if (bytes < 1 || bytes > 64) throw new Refused('Bad Request: BUTTON_DATA_INVALID');
  }
  return buttons;
}
