import type { Answer } from '#src/qa/answer/types.js';

/** Telegram takes 4,096 UTF-16 units after entities are read; some are left for the tags we add. */
const MOST = 4000;
const QUOTE = /^《.*》.*[:：]“/s;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Makes text safe in Telegram's HTML. */
export const escapeHtml = (text: string) => text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char);

/** Cuts a line into pieces that fit a message, never inside a character. */
function pieces(line: string): string[] {
  if (line.length <= MOST) return [line];
  const cut: string[] = [];
  let piece = '';
  for (const char of line) {
    if (piece.length + char.length > MOST) {
      cut.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...cut, piece];
}

/** An answer as Telegram messages in HTML: quotes set off, suggestions last, each short enough to be sent. */
export function renderAnswer({ text, suggestions }: Answer): string[] {
  const more = suggestions.length > 0 ? ['', '可以接着问：', ...suggestions.map((question) => `· ${question}`)] : [];
  const messages: string[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const line of [...text.split('\n'), ...more].flatMap(pieces)) {
    if (length + line.length + 1 > MOST) {
      messages.push(lines.join('\n'));
      lines = [];
      length = 0;
    }
    lines.push(QUOTE.test(line) ? `<blockquote>${escapeHtml(line)}</blockquote>` : escapeHtml(line));
    length += line.length + 1;
  }
  return [...messages, lines.join('\n')].filter((message) => message.trim().length > 0);
}
