/** Styles of automatic numbers. */
export type NumberStyle =
  | 'cn'
  | 'cn-bracket'
  | 'cn-half-bracket'
  | 'figure'
  | 'figure-comma'
  | 'figure-wide'
  | 'figure-bracket'
  | 'figure-half-bracket'
  | 'chapter'
  | 'section'
  | 'article';

/** The number of a heading or item. */
export interface Mark {
  readonly style: NumberStyle;
  readonly value: number;
  /** Nesting depth, 0 outermost. */
  readonly level: number;
}

/** A cell of a table; a covered place is not repeated. */
export interface Cell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** A part of a document, in reading order. Texts hold `\n` only where a line was broken by hand. */
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: 'left' | 'center' | 'right' }
  | { readonly kind: 'heading'; readonly mark: Mark | null; readonly text: string; readonly level: number }
  | { readonly kind: 'item'; readonly mark: Mark; readonly text: string }
  /** A line whose inner spacing is part of the drafting (rosters). */
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly Cell[][];
    }
  | { readonly kind: 'page'; readonly number: number }
  /** What a web page puts around the text. */
  | { readonly kind: 'noise'; readonly place: 'before' | 'after'; readonly text: string };

const DIGITS = '零一二三四五六七八九';

/** 1–99 as 一 … 九十九. */
export function chineseNumber(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** How a number is printed: the words before and after it, and whether it is written in Chinese. */
export const NUMBER_PRINT: Readonly<
  Record<NumberStyle, { readonly before: string; readonly after: string; readonly chinese: boolean }>
> = {
  cn: { before: '', after: '、', chinese: true },
  'cn-bracket': { before: '（', after: '）', chinese: true },
  'cn-half-bracket': { before: '(', after: ')', chinese: true },
  figure: { before: '', after: '.', chinese: false },
  'figure-comma': { before: '', after: '、', chinese: false },
  'figure-wide': { before: '', after: '．', chinese: false },
  'figure-bracket': { before: '（', after: '）', chinese: false },
  'figure-half-bracket': { before: '(', after: ')', chinese: false },
  chapter: { before: '第', after: '章　', chinese: true },
  section: { before: '第', after: '节　', chinese: true },
  article: { before: '第', after: '条　', chinese: true },
};

/** The number as printed before the words: （一）, 1., 第一条　. */
export function printMark({ style, value }: Mark): string {
  const { before, after, chinese } = NUMBER_PRINT[style];
  return `${before}${chinese ? chineseNumber(value) : value}${after}`;
}

/** The number without brackets and stop, as tasks are labelled: 一, 1, 第一条; chapters and sections by their numeral. */
export function labelOf({ style, value }: Mark): string {
  const { chinese } = NUMBER_PRINT[style];
  const numeral = chinese ? chineseNumber(value) : String(value);
  return style === 'article' ? `第${numeral}条` : numeral;
}

/** The same style with half-width brackets. */
export const HALF_STYLE: Readonly<Partial<Record<NumberStyle, NumberStyle>>> = {
  'cn-bracket': 'cn-half-bracket',
  'figure-bracket': 'figure-half-bracket',
};
