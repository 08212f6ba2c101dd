import { visible, webAddress } from '../port/text.js';

/** Signs that WeCom's Markdown may read as markup, wherever they stand. */
const SIGNS = /[\\`*_[\]<>~|$#]|&(?=#?\w+;)|:(?=\/\/)/g;
/** The same at the start of a line: a list, a rule, a heading that is underlined. */
const START = /^([-+=])(?=[\s\-+=]|$)/;
/** A printed number at the start of a line; as a list it would be counted anew. */
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)\s*/;

const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);

/**
 * Makes a line of text safe in WeCom's Markdown: what could be markup is put in its full-width form (＊, ＜, ［). WeCom
 * documents no way to escape, and `<@name>` would mention somebody; full-width forms are what Chinese readers see as the
 * same signs, whatever reads the Markdown.
 */
export function escapeLine(line: string): string {
  return visible(line)
    .replace(/^[ \t]+/, (blank) => '\u3000'.repeat(Math.ceil(blank.length / 2)))
    .replace(SIGNS, wide)
    .replace(START, wide)
    .replace(NUMBER, (_, digits: string, dot: string) => `${digits}${wide(dot)}`);
}

/** A link with our own words; `null` for an address that is none of the web. */
export function link(words: string, address: string): string | null {
  const href = webAddress(address);
  return href && `[${words}](${href.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`;
}

/** Lines as they stand in a paragraph: two blanks keep a break where Markdown would join them. */
export const broken = (lines: readonly string[]) =>
  lines.map((line, at) => (at < lines.length - 1 ? `${line}  ` : line));
