import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';

/** The pieces of a span between separators. */
export function cut(text: string, span: Span, separators: RegExp): Span[] {
  const words = text.slice(span.start, span.end);
  const pieces: Span[] = [];
  let from = 0;
  for (const match of matchesOf(words, separators)) {
    if (match.index > from) pieces.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  if (from < words.length) pieces.push({ start: span.start + from, end: span.end });
  return pieces;
}

/** What is left of a span when its clauses are taken out. */
export function without(span: Span, clauses: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const { start, end } of clauses)
    if (end > from && start < span.end) {
      if (start > from) parts.push({ start: from, end: start });
      from = end;
    }
  return from < span.end ? [...parts, { start: from, end: span.end }] : parts;
}

/** Brackets and what parts fragments. */
const MARKS = /[（(）)，：:]|,(?!\d{3}(?!\d))/g;

/** The pieces of a sentence between commas and colons outside brackets; a comma between digits separates thousands. */
export function fragmentsOf(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let from = sentence.start;
  for (const { 0: mark, index } of matchesOf(text.slice(sentence.start, sentence.end), MARKS)) {
    const at = sentence.start + index;
    if ('（('.includes(mark)) depth++;
    else if ('）)'.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (at > from) pieces.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return sentence.end > from ? [...pieces, { start: from, end: sentence.end }] : pieces;
}
