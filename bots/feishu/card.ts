import { shorten } from '../port/text.js';

/** A line of text as it is; the only text in our cards: `plain_text` knows no markup, so that no quoted text can mention, link or format anything. */
export interface PlainText {
  readonly tag: 'plain_text';
  readonly content: string;
  readonly text_size?: 'notation';
  readonly text_color?: 'grey';
}

/** What a button does: calls us back with a value, or opens an address. */
export type Behavior =
  | { readonly type: 'callback'; readonly value: ButtonValue }
  | { readonly type: 'open_url'; readonly default_url: string };

/** What comes back when a button is pressed: Feishu does not tell of a press whether it was in a chat of two, the button does. */
export interface ButtonValue {
  readonly token: string;
  readonly chat_type: 'p2p' | 'group';
}

export interface CardButton {
  readonly tag: 'button';
  readonly type: 'default' | 'primary' | 'primary_text';
  readonly size: 'tiny' | 'small' | 'medium';
  readonly width?: 'fill';
  readonly text: PlainText;
  readonly behaviors: readonly [Behavior];
}

export interface Column {
  readonly tag: 'column';
  readonly width: 'weighted' | 'auto';
  readonly weight?: 1;
  readonly padding?: string;
  readonly vertical_spacing?: string;
  readonly elements: readonly CardElement[];
}

/** Components of a card. https://open.feishu.cn/document/feishu-cards/card-json-v2-components/component-json-v2-overview */
export type CardElement =
  | { readonly tag: 'div'; readonly text: PlainText }
  | CardButton
  | {
      readonly tag: 'column_set';
      readonly background_style?: 'grey-50';
      readonly flex_mode?: 'flow';
      readonly columns: readonly Column[];
    };

/** A card of the second schema, which refuses properties it does not know. https://open.feishu.cn/document/feishu-cards/card-json-v2-structure */
export interface Card {
  readonly schema: '2.0';
  /** What lists of chats and notifications show of it. */
  readonly config: { readonly summary: { readonly content: string } };
  readonly body: { readonly vertical_spacing: 'medium'; readonly elements: readonly CardElement[] };
}

/**
 * Bytes of a message in the body of its request, and components in a card. A card's request may have 30 KB, of which
 * style takes more than is sent (https://open.feishu.cn/document/server-docs/im-v1/message/reply): a fifth is left free.
 * A card may have 200 components with the texts in them (…/card-json-v2-structure).
 */
export const MOST = { bytes: 24_000, components: 180 } as const;

/** Characters on a button. https://open.feishu.cn/document/feishu-cards/card-json-v2-components/interactive-components/button */
const LABEL = 100;

/** Bytes of a part of a card in the body of a request, where it is a string in JSON in JSON. */
export const bytesOf = (part: unknown): number => Buffer.byteLength(JSON.stringify(JSON.stringify(part)));

/** How many components Feishu counts in an element: itself, its text and what is in it. */
export function componentsOf(element: CardElement): number {
  if (element.tag !== 'column_set') return 2;
  return element.columns.reduce(
    (sum, { elements }) => elements.reduce((inner, one) => inner + componentsOf(one), sum + 1),
    1,
  );
}

/** Text as it is, with its line breaks. */
export const textElement = (content: string): CardElement => ({ tag: 'div', text: { tag: 'plain_text', content } });

/** A word beside the answer, small and grey. */
export const noteElement = (content: string): CardElement => ({
  tag: 'div',
  text: { tag: 'plain_text', content, text_size: 'notation', text_color: 'grey' },
});

/** A button that looks like a link. */
const linkElement = (label: string, url: string): CardElement => ({
  tag: 'button',
  type: 'primary_text',
  size: 'tiny',
  text: { tag: 'plain_text', content: label },
  behaviors: [{ type: 'open_url', default_url: url }],
});

/** Words on grey; the place and the link to it where they are given. */
export function quoteElement(words: string, place: string | null, link: string | null): CardElement {
  const elements = [
    textElement(words),
    ...(place === null ? [] : [noteElement(place)]),
    ...(link === null ? [] : [linkElement('查看原文', link)]),
  ];
  const column = { tag: 'column', width: 'weighted', weight: 1, padding: '8px 12px', vertical_spacing: '4px' } as const;
  return { tag: 'column_set', background_style: 'grey-50', columns: [{ ...column, elements }] };
}

/** A button that calls us back; its label is cut to what Feishu takes. */
export function buttonElement(
  label: string,
  value: ButtonValue,
  look: Pick<CardButton, 'type' | 'size' | 'width'>,
): CardButton {
  return {
    tag: 'button',
    ...look,
    text: { tag: 'plain_text', content: shorten(label, LABEL) },
    behaviors: [{ type: 'callback', value }],
  };
}

/** Buttons side by side, on the next line where they find no room. */
export const rowElement = (buttons: readonly CardButton[]): CardElement => ({
  tag: 'column_set',
  flex_mode: 'flow',
  columns: buttons.map((button) => ({ tag: 'column', width: 'auto', elements: [button] })),
});
