/** What WeCom refuses, as errcode and words; `null` where it takes it. Limits as in the docs that the channel cites. */
export type Refusal = readonly [code: number, words: string] | null;

/** A card as it comes in: nothing of it is sure. */
export interface SentCard {
  readonly card_type?: string;
  readonly task_id?: string;
  readonly main_title?: { readonly title?: string };
  readonly button_list?: readonly { readonly text?: string; readonly key?: string }[];
  readonly checkbox?: {
    readonly question_key?: string;
    readonly disable?: boolean;
    readonly option_list?: readonly { readonly text?: string; readonly id?: string; readonly is_checked?: boolean }[];
  };
  readonly submit_button?: { readonly text?: string; readonly key?: string };
}

/** The body of any command, as it comes in. */
export interface SentBody {
  readonly msgtype?: string;
  readonly chatid?: string;
  readonly stream?: { readonly id?: string; readonly finish?: boolean; readonly content?: string };
  readonly markdown?: { readonly content?: string };
  readonly text?: { readonly content?: string };
  readonly file?: { readonly media_id?: string };
  readonly template_card?: SentCard;
  readonly response_type?: string;
  readonly userids?: readonly string[];
  readonly bot_id?: string;
  readonly secret?: string;
}

const MARKDOWN_BYTES = 20_480;
const isText = (text: string | undefined): text is string => typeof text === 'string' && text.trim() !== '';

interface Entry {
  readonly text: string | undefined;
  readonly key: string | undefined;
}

function entriesRefusal(list: readonly Entry[], most: number, mostKey: number): Refusal {
  if (list.length < 1 || list.length > most) return [40058, `${list.length} entries`];
  if (list.some(({ text }) => !isText(text))) return [40058, 'entry without text'];
  if (list.some(({ key }) => !isText(key) || Buffer.byteLength(key) > mostKey)) return [40058, 'bad key'];
  return new Set(list.map(({ key }) => key)).size < list.length ? [40058, 'key twice'] : null;
}

const entriesOf = ({ button_list: buttons, checkbox }: SentCard): Entry[] =>
  buttons?.map(({ text, key }) => ({ text, key })) ??
  checkbox?.option_list?.map(({ text, id }) => ({ text, key: id })) ??
  [];

/** A card of a kind that can be pressed. */
export function cardRefusal(card: SentCard | undefined): Refusal {
  if (!isText(card?.main_title?.title)) return [40058, 'no title'];
  if (!isText(card.task_id) || !/^[\w@-]{1,128}$/.test(card.task_id)) return [40058, 'task_id'];
  if (card.card_type === 'button_interaction') return entriesRefusal(entriesOf(card), 6, 1024);
  if (card.card_type !== 'vote_interaction') return [40058, 'card_type'];
  if (!isText(card.checkbox?.question_key)) return [40058, 'no question_key'];
  if (!isText(card.submit_button?.text) || !isText(card.submit_button.key)) return [40058, 'no submit_button'];
  return entriesRefusal(entriesOf(card), 20, 128);
}

function contentRefusal(content: string | undefined, most: number): Refusal {
  if (!isText(content)) return [44004, 'empty content'];
  return Buffer.byteLength(content) > most ? [45002, 'content size out of limit'] : null;
}

export const markdownRefusal = (content: string | undefined) => contentRefusal(content, MARKDOWN_BYTES);
export const welcomeRefusal = (content: string | undefined) => contentRefusal(content, 2048);

/** Markdown as it is read: without the marks of quotes, breaks and links. */
export const readable = (markdown = '') =>
  markdown
    .replace(/^> /gm, '')
    .replace(/ {2}$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** What can be pressed of a card. */
export const buttonsOf = (card: SentCard) =>
  entriesOf(card).map(({ text = '', key = '' }) => ({ label: text, token: key }));
