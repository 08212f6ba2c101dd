import { ORDINALS } from '../port/ordinals.js';
import type { Block, Button, Reply } from '../port/reply.js';
import { cutLine, packPieces } from '../port/split.js';
import { oneLine, shorten, webAddress } from '../port/text.js';
import { clean, escapeMarkdown } from './markdown.js';

/**
 * Most bytes of a message's Markdown as JSON. A session webhook takes bodies of 20,000 bytes (errcode 460101,
 * github.com/timonwong/prometheus-webhook-dingtalk/issues/30), the robot API `msgParam` of 15,000
 * (help.dingtalk.io/open/development/the-robot-sends-a-group-message); the rest is left for the title and five buttons.
 */
const MOST_BYTES = 11_000;
/** Most UTF-16 units of a line: six bytes each as an entity still fit a message. */
const LINE = 1500;
/** Most buttons, characters of a button and of its address: `sampleActionCard5` (open.dingtalk.com/document/development/robot-message-type, message-types-xiaomi-customer-service). */
const BUTTONS = 5;
const BUTTON_TITLE = 20;
const ADDRESS = 500;
/** Characters that may find room in an address: Chinese ones take nine of its characters each. */
const ROOM = 60;
/** Longest title, in characters; 100 are advised (message-types-xiaomi-customer-service), lists of chats show fewer. */
const TITLE = 60;
/** Longest label in a list of what can be chosen or asked, in characters. */
const LABEL = 300;

/** A button of a message: the client of whoever presses it sends what is behind it as their words. */
export interface DingtalkButton {
  readonly title: string;
  readonly address: string;
}

/** A message as both ways of sending take it: Markdown, with buttons as an action card. */
export interface DingtalkMessage {
  /** Shown in lists of chats and in notices, not in the message. */
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly DingtalkButton[];
}

const lineOf = (text: string) => oneLine(clean(text));
const linesOf = (lines: readonly string[]) =>
  lines
    .flatMap((line) => clean(line).split('\n'))
    .flatMap((line) => cutLine(line, LINE))
    .filter((line) => line.trim());
const numberMark = (at: number) => ORDINALS[at] ?? `（${at + 1}）`;
/** For an address in Markdown: `encodeURIComponent` leaves signs that mean something there. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address that makes a client send words, `null` where it would be longer than DingTalk takes. */
function addressOf(words: string): string | null {
  const address = `dtmd://dingtalkclient/sendMessage?content=${encode(words)}`;
  return address.length <= ADDRESS ? address : null;
}

/** Lines below each other: a break needs two blanks at the end of a line, the next paragraph an empty line. */
const stack = (lines: readonly string[]) =>
  lines.map((line, at) => (at < lines.length - 1 ? `${line}  ` : `${line}\n`));

function linkTo(link: string | null): string {
  if (link === null || link.length > ADDRESS || webAddress(link) === null) return '';
  return ` [查看原文](${link.replace(/[\s()<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;
}

function piecesOf(block: Block): string[] {
  if (block.kind === 'quote')
    return stack([
      ...linesOf([block.words]).map((line) => `> ${escapeMarkdown(line)}`),
      `> —— ${escapeMarkdown(lineOf(block.place))}${linkTo(block.link)}`,
    ]);
  const lines = linesOf(block.lines);
  if (block.kind === 'note') return stack(lines.map((line) => `###### ${escapeMarkdown(line)}`));
  if (block.kind === 'text') return stack(lines.map(escapeMarkdown));
  return stack(lines.map((line) => line.replace(/^\s*[·•]\s*/, '- ')).map(itemOf));
}

/** An item with its printed number as text: Markdown would count again from the first. */
const itemOf = (line: string) => (line.startsWith('- ') ? `- ${escapeMarkdown(line.slice(2))}` : escapeMarkdown(line));

/** A choice says its place and as much of its label as finds room in an address: that tells it from one of another list. */
function choiceAddress(label: string, at: number): string | null {
  const ordinal = ORDINALS[at] ?? '';
  const whole = addressOf(`${ordinal} ${label}`.trim());
  for (let most = ROOM; whole === null && most > 0; most -= 4) {
    const cut = addressOf(`${ordinal} ${shorten(label, most)}`.trim());
    if (cut !== null) return cut;
  }
  return whole;
}

/** The list of choices with the numbers that can be typed, the ones that find no place as a button as links. */
function choicePieces(choices: readonly Button[], shown: number): string[] {
  if (choices.length === 0) return [];
  const lines = choices.map(({ label }, at) => {
    const words = `${numberMark(at)} ${escapeMarkdown(shorten(lineOf(label), LABEL))}`;
    return at < shown ? words : `[${words}](${choiceAddress(lineOf(label), at)})`;
  });
  return stack(['**请选择（点按钮，或回复序号）：**', ...lines]);
}

/** Questions that can be asked as links that ask them; one that no address can hold is there to be typed. */
function askPieces(questions: readonly Button[]): string[] {
  if (questions.length === 0) return [];
  const items = questions.map(({ label }) => {
    const words = escapeMarkdown(shorten(lineOf(label), LABEL));
    const address = addressOf(lineOf(label));
    return address === null ? `- ${words}` : `- [${words}](${address})`;
  });
  return ['**可以接着问：**\n', ...stack(items)];
}

function buttonOf(label: string, address: string | null): DingtalkButton[] {
  return address === null ? [] : [{ title: shorten(label, BUTTON_TITLE), address }];
}

function titleOf(reply: Reply): string {
  const lines = reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.words] : block.lines));
  return shorten(lines.map(lineOf).find((line) => line !== '') ?? '请选择', TITLE);
}

/** An answer as DingTalk messages, each within the limits of both ways of sending; its file goes apart. */
export function renderReply(reply: Reply): DingtalkMessage[] {
  const choices = reply.buttons.filter(({ kind }) => kind === 'choice');
  const others = reply.buttons.filter(({ kind }) => kind === 'more' || kind === 'file');
  const shown = BUTTONS - others.length;
  const pieces = [
    ...reply.blocks.flatMap(piecesOf),
    ...choicePieces(choices, shown),
    ...askPieces(reply.buttons.filter(({ kind }) => kind === 'ask')),
  ];
  const buttons = [
    ...choices.slice(0, shown).flatMap(({ label }, at) => {
      const words = lineOf(label);
      return buttonOf(`${numberMark(at)} ${words}`, choiceAddress(words, at));
    }),
    ...others.flatMap(({ label }) => buttonOf(lineOf(label), addressOf(lineOf(label)))),
  ];
  const title = titleOf(reply);
  if (pieces.length === 0 && buttons.length > 0) pieces.push(title);
  const texts = packPieces(pieces, MOST_BYTES, (text) => Buffer.byteLength(JSON.stringify(text)));
  return texts.map((text, at) => ({
    title: at === 0 ? title : `${title}（${at + 1}/${texts.length}）`,
    text: text.trim(),
    buttons: at === texts.length - 1 ? buttons : [],
  }));
}
