import { codeTable } from './code-table.js';
import type { Span } from './span.js';

const OPEN = '（(〔[【［〈';
const CLOSE = '）)〕]】］〉';
const [OPENS, CLOSES, ENDS_LINE] = [1, 2, 3];
const MARKS = codeTable(OPEN, CLOSE, '\n');
const CN = '[一二三四五六七八九十]{1,3}';
/** A line end after which an item begins: 一、 2. （三） 第四条. */
const BEFORE_ITEM = `\\n[^\\S\\n]*(?:${CN}、|\\d{1,2}[.．、](?!\\d)|[（(]${CN}[）)]|第${CN}[章节条])`;
const ITEM_INSIDE = new RegExp(BEFORE_ITEM);
/** Whether a numbered item begins on a line of `text` after the first; no bracket reaches it. */
export const holdsItem = (text: string): boolean => ITEM_INSIDE.test(text);
const NEW_START = new RegExp(`${BEFORE_ITEM}|\\n[^\\S\\n]*(?:\\n|$)`, 'y');
const opensAnew = (text: string, at: number): boolean => {
  NEW_START.lastIndex = at;
  return NEW_START.test(text);
};
/** What a separator may stand inside of. */
const NESTING = codeTable(`${OPEN}“《`, `${CLOSE}”》`);

/** A bracket pair; `inner` excludes the brackets. Mixed widths pair with each other, since typists mix them. */
export interface Bracket extends Span {
  readonly inner: Span;
}

/**
 * Returns the outermost bracket pairs of `text`, in order. A bracket that is not closed before the next blank line or
 * numbered item is left out, and hides none that comes after it.
 */
export function outerBrackets(text: string): Bracket[] {
  const pairs: Bracket[] = [];
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === OPENS) open.push(at);
    else if (mark === CLOSES) {
      const start = open.pop();
      if (start !== undefined) pairs.push({ start, end: at + 1, inner: { start: start + 1, end: at } });
    } else if (mark === ENDS_LINE && open.length > 0 && opensAnew(text, at)) open = [];
  }
  const outer: Bracket[] = [];
  for (const pair of pairs.sort((a, b) => a.start - b.start))
    if (pair.start >= (outer.at(-1)?.end ?? 0)) outer.push(pair);
  return outer;
}

/** Returns the innermost of the brackets that hold nothing but each other: 【（责任单位：市住建局）】. */
export function unwrapped(text: string, bracket: Bracket): Bracket {
  // Few brackets hold another: the rest is asked of those that begin with one.
  if (MARKS[text.charCodeAt(bracket.inner.start)] !== OPENS) return bracket;
  const [only, ...others] = outerBrackets(text.slice(bracket.inner.start, bracket.inner.end));
  if (!only || others.length > 0 || only.inner.start === only.inner.end) return bracket;
  const { start: from } = bracket.inner;
  const around = text.slice(from, from + only.start) + text.slice(from + only.end, bracket.inner.end);
  if (around.trim()) return bracket;
  const at = (span: Span) => ({ start: span.start + from, end: span.end + from });
  return unwrapped(text, { ...at(only), inner: at(only.inner) });
}

/**
 * Splits `text` at every character of `separators` that stands outside brackets and quotes.
 * Returns the pieces as spans into `text`, empty ones left out.
 */
export function splitOutside(text: string, separators: string): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let from = 0;
  const push = (end: number) => {
    if (text.slice(from, end).trim()) pieces.push({ start: from, end });
  };
  for (let at = 0; at < text.length; at++) {
    const mark = NESTING[text.charCodeAt(at)];
    if (mark === OPENS) depth++;
    else if (mark === CLOSES) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(text[at] ?? '')) {
      push(at);
      from = at + 1;
    }
  }
  push(text.length);
  return pieces;
}
