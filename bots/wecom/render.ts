import type { Block, Button, Reply } from '../port/reply.js';
import { cutLine, packPieces } from '../port/split.js';
import { visible } from '../port/text.js';
import { type Card, cardOf, LONGEST_OPTION } from './cards.js';
import { broken, escapeLine, link } from './markdown.js';

/** Bytes of UTF-8 that a message holds: https://developer.work.weixin.qq.com/document/path/101463, stream.content and markdown.content. */
export const MOST_BYTES = 20_480;
/** UTF-16 units of a piece of a line: at most three bytes each. */
const MOST_UNITS = 6000;
/** Bytes that a text holds: https://developer.work.weixin.qq.com/document/path/91770 (text.content); of welcomes nothing is said. */
export const MOST_WELCOME_BYTES = 2048;

/** A message of WeCom: Markdown; or a card, with Markdown that says the same where it is refused. */
export interface WecomMessage {
  readonly markdown: string;
  readonly card: Card | null;
}

const bytes = (text: string) => Buffer.byteLength(text);
const linesOf = (lines: readonly string[]) => lines.flatMap((line) => line.split('\n'));
const escaped = (lines: readonly string[]) => linesOf(lines).flatMap((line) => cutLine(escapeLine(line), MOST_UNITS));

function quote({ place, words, link: address }: Extract<Block, { kind: 'quote' }>): string[] {
  const source = address === null ? null : link('查看原文', address);
  const lines = [...escaped([place]), ...escaped([words]), ...(source === null ? [] : [source])];
  return broken(lines.map((line) => `> ${line}`));
}

const paragraph = (block: Block) => (block.kind === 'quote' ? quote(block) : broken(escaped(block.lines)));

/** What can be typed where it cannot be pressed: choices by their number, questions and the rest by their words. */
function typed(buttons: readonly Button[]): string[][] {
  const labels = (kind: Button['kind']) => buttons.filter((button) => button.kind === kind).map(({ label }) => label);
  const paragraphs = [
    { head: '回复序号选择：', lines: labels('choice').map((label, at) => `${at + 1}） ${label}`) },
    { head: '可以接着问：', lines: labels('ask').map((label) => `· ${label}`) },
    { head: '也可以回复：', lines: [...labels('more'), ...labels('file')].map((label) => `· ${label}`) },
  ];
  return paragraphs.filter(({ lines }) => lines.length > 0).map(({ head, lines }) => broken(escaped([head, ...lines])));
}

/** Paragraphs in as few messages as they fit in, with an empty line between them. */
function packed(paragraphs: readonly (readonly string[])[], most: number): string[] {
  const pieces = paragraphs.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
  return packPieces(pieces, most, bytes)
    .map((text) => text.replace(/^\n+|\s+$/g, ''))
    .filter((text) => text !== '');
}

/** An answer as messages of WeCom, each short enough to be sent; the card, where there is one, comes last. */
export function render({ blocks, buttons }: Reply): WecomMessage[] {
  const { card, left } = cardOf(buttons);
  // What a card cannot show whole is said in full before it. Numbers count all choices, so all are listed.
  const cutOff = card !== null && [...buttons].some(({ label }) => [...label].length > LONGEST_OPTION);
  const listed = cutOff || left.some(({ kind }) => kind === 'choice') ? buttons.filter(isNoPage) : left;
  const texts = packed([...blocks.map(paragraph), ...typed(listed)], MOST_BYTES).map((markdown) => ({
    markdown,
    card: null,
  }));
  return card === null ? texts : [...texts, { markdown: packed(typed(buttons), MOST_BYTES).join('\n\n'), card }];
}

const isNoPage = ({ kind }: Button) => kind === 'choice' || kind === 'ask';

/** An answer as plain texts, for the greeting of somebody who opens the chat: WeCom takes no Markdown there. */
export function renderWelcome({ blocks, buttons }: Reply): string[] {
  const said = blocks.map((block) => (block.kind === 'quote' ? [block.place, block.words] : [...block.lines]));
  const asks = buttons.filter(({ kind }) => kind === 'ask').map(({ label }) => `· ${label}`);
  const paragraphs = [...said, ...(asks.length > 0 ? [['可以这样问：', ...asks]] : [])].map((lines) =>
    linesOf(lines).flatMap((line) => cutLine(visible(line), MOST_WELCOME_BYTES / 4)),
  );
  return packed(paragraphs, MOST_WELCOME_BYTES);
}
