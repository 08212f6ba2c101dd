import type { Span } from './span.js';

/** A line without the white space around it; empty lines are left out. */
export interface Line extends Span {
  readonly text: string;
}

const FIRST_WORD = /[^\s\u3000\u200b\ufeff]/;
const END_BLANK = /[\s\u3000\u200b\ufeff]/;

/** Drops the characters at the end that `mark` accepts. A pattern with `+$` would try every run of them inside the text. */
export function withoutEnd(words: string, mark: RegExp): string {
  let end = words.length;
  while (end > 0 && mark.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** The number of a page, which belongs to the paper: — 3 —, 第3页 共10页. */
const PAGE_MARK =
  /^[\s\u3000]*(?:[—\-–－]{1,2}\s*\d{1,4}\s*[—\-–－]{1,2}|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?)[\s\u3000]*$/;

/** Returns the lines of `text` that hold words, each trimmed of (full-width) white space; numbers of pages are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const lead = raw.search(FIRST_WORD);
    if (lead >= 0 && !PAGE_MARK.test(raw)) {
      const words = withoutEnd(raw.slice(lead), END_BLANK);
      lines.push({ start: at + lead, end: at + lead + words.length, text: words });
    }
    at += raw.length + 1;
  }
  return lines;
}

/** Drops all white space, full-width included. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}
