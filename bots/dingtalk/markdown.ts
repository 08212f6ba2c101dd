import { visible } from '../port/text.js';

/** What else is not shown: halves of characters, marks of byte order. */
const BROKEN = /[\p{Cs}\ufeff]/gu;
/** Signs that mean something in Markdown anywhere in a line; the second slash of an address, so that it is no link. */
const SIGNS = /[&<>*_`[\]\\~|#@]|(?<=:\/)\//g;
/** The sign that makes a line an item, a heading or a rule. */
const LEADING = /^([-+=]|\d+[.)])/;

const entity = (sign: string) => `&#${sign.codePointAt(0)};`;

/** Text without what is not shown. */
export const clean = (text: string) => visible(text.replace(/\r\n?/g, '\n')).replace(BROKEN, '');

/**
 * Makes a line mean itself in DingTalk's Markdown. By entities, not by backslashes: that its clients, on a phone and on a
 * computer, read entities after the markup was found is seen in github.com/eryajf/chatgpt-dingtalk/pull/213.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(SIGNS, entity)
    .replace(LEADING, (lead) => lead.slice(0, -1) + entity(lead.slice(-1)));
}

/** What is read of Markdown that was made here: all markup in it is ours, for signs in texts are entities. */
export function readMarkdown(markdown: string): string {
  return markdown
    .replace(/ ?\[[^\]]*\]\(https?:[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:> ?|###### )/gm, '')
    .replaceAll('**', '')
    .replace(/ +$/gm, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
