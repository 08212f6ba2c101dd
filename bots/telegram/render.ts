import { escapeHtml } from '#src/text/html.js';
import type { Block, Button, Reply } from '../port/reply.js';
import { cutLine, packPieces } from '../port/split.js';
import { oneLine, shorten, webAddress } from '../port/text.js';
import { inert, plainOf, tidy } from './html.js';

/** Longest text, in UTF-16 units after entities are read (https://core.telegram.org/bots/api#sendmessage). */
export const MOST_TEXT = 4096;
/** Longest token of a button, in bytes (https://core.telegram.org/bots/api#inlinekeyboardbutton). */
const MOST_TOKEN = 64;
/** Longest label in characters; Telegram allows more and shows less, cut in the middle. */
const MOST_LABEL = 60;
/** A quote of more units is folded to three lines until it is pressed (Bot API 7.4, `<blockquote expandable>`). */
const LONG_QUOTE = 300;
/** A place with its link that is longer is not kept together with its quote. */
const LONG_PLACE = 2000;

/** A text message in both forms: the plain one is for a Telegram that does not read our HTML. */
export interface TelegramText {
  readonly html: string;
  readonly plain: string;
}

/** A button as the Bot API wants it. */
export interface TelegramButton {
  readonly text: string;
  readonly callback_data: string;
}

/** An answer as Telegram shows it. The buttons go under its last message, one a row. */
export interface Rendered {
  readonly texts: readonly TelegramText[];
  readonly buttons: readonly TelegramButton[];
  /** Buttons that Telegram would refuse. */
  readonly dropped: readonly Button[];
}

/** The place of a quote with the link to it, in HTML. */
function placeOf(place: string, link: string | null): string {
  const words = escapeHtml(inert(place));
  return link !== null && webAddress(link) !== null ? `${words} · <a href="${escapeHtml(link)}">查看原文</a>` : words;
}

function quotePieces({ place, words, link }: Block & { kind: 'quote' }): string[] {
  const head = placeOf(place, link);
  const size = plainOf(head).length + 1;
  const fits = size <= LONG_PLACE;
  const clean = inert(words);
  const tag = clean.length > LONG_QUOTE ? 'blockquote expandable' : 'blockquote';
  const quotes = cutLine(clean, fits ? MOST_TEXT - size : MOST_TEXT).map(
    (piece) => `<${tag}>${escapeHtml(piece)}</blockquote>`,
  );
  if (!fits) return [...linePieces([place]), ...quotes];
  const [first = '', ...rest] = quotes;
  return [`${head}\n${first}`, ...rest];
}

const linePieces = (lines: readonly string[]) =>
  lines.flatMap((line) => cutLine(inert(line), MOST_TEXT)).map((piece) => escapeHtml(piece));

function piecesOf(block: Block): string[] {
  if (block.kind === 'quote') return quotePieces(block);
  const pieces = linePieces(block.lines);
  return block.kind === 'note' ? pieces.map((piece) => `<i>${piece}</i>`) : pieces;
}

/** Whether an empty line parts a block from the one before: notes and the list of a sentence belong to what they follow. */
function isApart(block: Block, before: Block | undefined): boolean {
  if (!before || block.kind === 'note') return false;
  return block.kind !== 'list' || before.kind !== 'text';
}

function renderTexts(blocks: readonly Block[]): TelegramText[] {
  const pieces = blocks.flatMap((block, at) => {
    const [first, ...rest] = piecesOf(block);
    if (first === undefined) return [];
    return [isApart(block, blocks[at - 1]) ? `\n${first}` : first, ...rest];
  });
  return packPieces(pieces, MOST_TEXT, (html) => plainOf(html).length)
    .map((html) => html.trim())
    .map((html) => ({ html, plain: plainOf(html) }))
    .filter(({ plain }) => plain.trim().length > 0);
}

const fits = ({ token }: Button) => token.length > 0 && Buffer.byteLength(token) <= MOST_TOKEN;

/** An answer as Telegram's messages in HTML: quotes set off under their place, notes in italics, each short enough to be sent. */
export function renderReply({ blocks, buttons }: Reply): Rendered {
  const kept = buttons.filter(fits).map(({ label, token }) => ({
    text: shorten(oneLine(tidy(label)), MOST_LABEL) || '…',
    callback_data: token,
  }));
  const texts = renderTexts(blocks);
  return { texts, buttons: kept, dropped: buttons.filter((button) => !fits(button)) };
}
