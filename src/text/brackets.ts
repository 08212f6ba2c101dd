import { codeTable } from './code-table.js';
import type { Span } from './span.js';

const OPEN = '（(〔[【［〈';
const CLOSE = '）)〕]】］〉';
const [OPENS, CLOSES, ENDS_LINE] = [1, 2, 3];
const MARKS = codeTable(OPEN, CLOSE, '\n');
const BLANK_LINE = /^\s+$/;
/** What a separator may stand inside of. */
const NESTING = codeTable(`${OPEN}“《`, `${CLOSE}”》`);

/** A bracket pair; `inner` excludes the brackets. Mixed widths pair with each other, since typists mix them. */
export interface Bracket extends Span {
  readonly inner: Span;
}

/**
 * Returns the outermost bracket pairs of `text`, in order. A bracket that is not closed before the next blank line is left
 * out, and hides none that comes after it.
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
    } else if (mark === ENDS_LINE && open.length > 0 && BLANK_LINE.test(text.slice(at, text.indexOf('\n', at + 1) + 1)))
      open = [];
  }
  const outer: Bracket[] = [];
  for (const pair of pairs.sort((a, b) => a.start - b.start))
    if (pair.start >= (outer.at(-1)?.end ?? 0)) outer.push(pair);
  return outer;
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
