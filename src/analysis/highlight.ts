/** A stretch of a snippet, UTF-16, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a text with the words that were looked for. */
export interface Snippet {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** How much of a text stands before the first word, and in all, in UTF-16 units. */
const BEFORE = 24;
const LENGTH = 120;

/** Cuts the part around the first of the words out of a text and marks every word in it; `null` where it holds none. */
export function snippetOf(text: string, words: readonly string[]): Snippet | null {
  const folded = text.toLowerCase();
  // A letter whose small form is longer would shift what follows it: such a text is shown from its beginning, unmarked.
  if (folded.length !== text.length)
    return words.some((word) => folded.includes(word)) ? { text: cut(text, 0), ranges: [] } : null;
  const found = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  if (found.length === 0) return null;
  const from = text.length <= LENGTH ? 0 : Math.max(0, Math.min(...found) - BEFORE);
  const shown = cut(text, from);
  return { text: shown, ranges: merged(words.flatMap((word) => occurrences(shown.toLowerCase(), word))) };
}

/** Neither end may split a character of two units. */
function cut(text: string, from: number): string {
  const start = isLow(text, from) ? from - 1 : from;
  const end = Math.min(text.length, start + LENGTH);
  return text.slice(start, isLow(text, end) ? end - 1 : end);
}

const isLow = (text: string, at: number) => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));

function occurrences(text: string, word: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    ranges.push({ start: at, end: at + word.length });
  return ranges;
}

/** In order, those that touch as one. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
