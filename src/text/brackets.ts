import type { Span } from './span.js';

const OPEN = '（(〔[【［';
const CLOSE = '）)〕]】］';

/** A bracket pair; `inner` excludes the brackets. Mixed widths pair with each other, since typists mix them. */
export interface Bracket extends Span {
  readonly inner: Span;
}

/** Returns the outermost bracket pairs of `text`; an unclosed bracket is closed by the end of its line. */
export function outerBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? '\n';
    if (OPEN.includes(char)) {
      if (depth++ === 0) start = at;
    } else if (depth > 0 && CLOSE.includes(char)) {
      if (--depth === 0) found.push({ start, end: at + 1, inner: { start: start + 1, end: at } });
    } else if (depth > 0 && char === '\n' && text[at + 1] !== undefined && /^\s*\n/.test(text.slice(at + 1, at + 40))) {
      depth = 0;
    }
  }
  return found;
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
    const char = text[at] ?? '';
    if (OPEN.includes(char) || char === '“' || char === '《') depth++;
    else if (CLOSE.includes(char) || char === '”' || char === '》') depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(char)) {
      push(at);
      from = at + 1;
    }
  }
  push(text.length);
  return pieces;
}
