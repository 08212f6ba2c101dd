import type { Block, Button, Reply } from '../port/reply.js';
import { cutLine, packPieces } from '../port/split.js';
import { shorten, webAddress } from '../port/text.js';
import {
  type ButtonValue,
  buttonElement,
  bytesOf,
  type Card,
  type CardElement,
  componentsOf,
  MOST,
  noteElement,
  quoteElement,
  rowElement,
  textElement,
} from './card.js';
import { cleaned } from './text.js';

/** One message to Feishu: its card, and the same as text for when the card is refused. */
export interface FeishuMessage {
  readonly card: Card;
  readonly text: string;
}

/** Part of an answer: an element of a card, and what it says. */
interface Part {
  readonly element: CardElement;
  readonly text: string;
}

/** Longest line that is not cut, in UTF-16 units: at four bytes for a quoted quotation mark it fits a card with all around it. */
const LINE = 3500;
/** Bytes of an element, half of a card so that cards are filled well. */
const ELEMENT = MOST.bytes / 2;
/** Bytes that a card takes before it holds anything, with the other fields of its request. */
const EMPTY = 600;
/** Characters of the preview in lists of chats. */
const SUMMARY = 60;

/**
 * An answer as cards, in their order: the answer first, quotes on grey with their place, notes small, what can be pressed
 * last. Nothing in it is markup. `chatType` goes back with a button that is pressed.
 */
export function render(reply: Reply, chatType: ButtonValue['chat_type']): FeishuMessage[] {
  const parts = [...reply.blocks.flatMap(partsOf), ...buttonParts(reply.buttons, chatType)];
  return packed(parts).map((group) => ({
    card: {
      schema: '2.0',
      config: { summary: { content: shorten(group[0]?.text.split('\n')[0] ?? '', SUMMARY) } },
      body: { vertical_spacing: 'medium', elements: group.map(({ element }) => element) },
    },
    text: group.map(({ text }) => text).join('\n'),
  }));
}

/** Parts of one card each, in their order. */
function packed(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let bytes = 0;
  let components = 0;
  for (const part of parts) {
    bytes += bytesOf(part.element);
    components += componentsOf(part.element);
    const last = groups.at(-1);
    if (last && bytes <= MOST.bytes - EMPTY && components <= MOST.components) {
      last.push(part);
    } else {
      groups.push([part]);
      bytes = bytesOf(part.element);
      components = componentsOf(part.element);
    }
  }
  return groups;
}

const pieces = (lines: readonly string[]): string[] =>
  packPieces(
    lines.flatMap((line) => cutLine(cleaned(line), LINE)),
    ELEMENT,
    bytesOf,
  ).filter((piece) => piece.trim() !== '');

function partsOf(block: Block): Part[] {
  if (block.kind === 'quote') return quoteParts(block);
  const element = block.kind === 'note' ? noteElement : textElement;
  return pieces(block.lines).map((text) => ({ element: element(text), text }));
}

/** A quote that is cut tells its place at its end. */
function quoteParts({ words, place, link }: Extract<Block, { kind: 'quote' }>): Part[] {
  const cut = pieces(words.split('\n'));
  const url = link === null ? null : webAddress(link);
  const where = shorten(cleaned(place), LINE / 4);
  return cut.map((piece, at) => {
    if (at < cut.length - 1) return { element: quoteElement(piece, null, null), text: `「${piece}」` };
    const source = url === null ? `——${where}` : `——${where}\n${url}`;
    return { element: quoteElement(piece, where, url), text: `「${piece}」\n${source}` };
  });
}

/** Choices fill the width; the next page and the file stand side by side; questions follow a word of what they are. */
function buttonParts(buttons: readonly Button[], chatType: ButtonValue['chat_type']): Part[] {
  const label = (button: Button) => cleaned(button.label).replaceAll('\n', ' ');
  const value = ({ token }: Button): ButtonValue => ({ token, chat_type: chatType });
  const of = (...kinds: readonly Button['kind'][]) => buttons.filter(({ kind }) => kinds.includes(kind));
  const parts = (group: readonly Button[], look: Parameters<typeof buttonElement>[2]) =>
    group.map((button) => ({ element: buttonElement(label(button), value(button), look), text: `· ${label(button)}` }));

  const row = of('more', 'file');
  const asks = of('ask');
  const heading = '可以接着问：';
  return [
    ...parts(of('choice'), { type: 'default', size: 'medium', width: 'fill' }),
    ...(row.length === 0
      ? []
      : [
          {
            element: rowElement(
              row.map((button) => buttonElement(label(button), value(button), { type: 'primary', size: 'small' })),
            ),
            text: row.map((button) => `· ${label(button)}`).join('\n'),
          },
        ]),
    ...(asks.length === 0 ? [] : [{ element: noteElement(heading), text: heading }]),
    ...parts(asks, { type: 'default', size: 'small' }),
  ];
}
