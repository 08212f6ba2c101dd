import type { Span } from './span.js';

/** A text as rules read it, and the way back to the text as stored. */
export interface Reading {
  readonly text: string;
  /** The span of the stored text that a span of the reading stands for. */
  toStored(span: Span): Span;
  /** The offset of the reading at or after an offset of the stored text. */
  fromStored(offset: number): number;
}

/** What a rule should not have to know: other widths, other forms of a character, marks without width. */
const ODD =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％\u2f00-\u2fdf\u2e80-\u2eff\uf900-\ufaff\u200b-\u200f\u2060\ufeff\u00ad\u00a0\u2002-\u200a]/;
const NO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const SPACE = /[\u00a0\u2002-\u200a]/;
/** White space inside a sentence, left by the lines of a printed page: 责任 单位. */
const GAP =
  /(?<=[\u3400-\u9fff，、；：。“”《》（）〔〕\d%])[ \u00a0\u2002]+(?=[\u3400-\u9fff，、；：。“”《》（）〔〕\d])/g;
/** 第 1 0 条: a number that recognition of a scan has spaced out. */
const SPACED_NUMBER = /第 ?(?:\d ?){1,3}[条章款项]/g;
/** A line is a sentence, not a row of names, when it is long and has the marks of one. */
const isProse = (line: string) => line.length >= 40 && /[，。；]/.test(line);

/** What a reading may be told of words that it does not know itself. */
export interface ReadingOptions {
  /** Returns a character of the simplified script for one of another script, or the character itself. */
  readonly simplify?: ((char: string) => string) | undefined;
  /** Whether a gap after these words parts two names rather than the halves of a word. */
  readonly parts?: (before: string) => boolean;
  /** Where a lost line break belongs, in order: it takes the place of the white space there. */
  readonly breaks?: readonly Span[];
  /** White space that means nothing, in order: the line ends inside a bracket. */
  readonly soft?: readonly Span[];
}

/** Returns `text` as rules read it: one width, one script, no gaps inside sentences. The stored text itself where it is so already. */
export function readingOf(
  text: string,
  { simplify, parts = () => false, breaks = [], soft = [] }: ReadingOptions = {},
): Reading {
  const gaps = [...gapsOf(text, breaks, parts), ...soft].sort((a, b) => a.start - b.start);
  if (!simplify && gaps.length === 0 && breaks.length === 0 && !ODD.test(text))
    return { text, toStored: (span) => span, fromStored: (at) => at };
  let reading = '';
  let last = '';
  const stored: number[] = [];
  let gap = 0;
  let lost = 0;
  for (let at = 0; at < text.length; at++) {
    const broken = breaks[lost];
    if (broken && broken.start <= at) {
      lost++;
      // Asking a string under construction for its end would copy it each time.
      if (last !== '\n') {
        last = '\n';
        reading += last;
        stored.push(at);
      }
      at = Math.max(at, broken.end) - 1;
      continue;
    }
    while ((gaps[gap]?.end ?? Number.POSITIVE_INFINITY) <= at) gap++;
    if ((gaps[gap]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const char = plain(text[at] ?? '');
    last = simplify ? simplify(char) : char;
    reading += last;
    while (stored.length < reading.length) stored.push(at);
  }
  stored.push(text.length);
  const fromStored = (offset: number): number => {
    let low = 0;
    let high = stored.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stored[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: reading,
    toStored: ({ start, end }) => {
      const from = stored[start] ?? text.length;
      return { start: from, end: end > start ? (stored[end - 1] ?? from) + 1 : from };
    },
    fromStored,
  };
}

function plain(char: string): string {
  // Nearly every character is an ideograph or ASCII, which `ODD` never holds.
  const code = char.charCodeAt(0);
  if ((code >= 0x3000 && code <= 0x9fff) || code <= 0x7e) return char;
  if (!ODD.test(char)) return char;
  if (NO_WIDTH.test(char)) return '';
  return SPACE.test(char) ? ' ' : char.normalize('NFKC');
}

function gapsOf(text: string, breaks: readonly Span[], parts: (before: string) => boolean): Span[] {
  const gaps: Span[] = [];
  for (const { start, end } of linesBetween(text, breaks)) {
    const line = text.slice(start, end);
    for (const match of line.matchAll(SPACED_NUMBER))
      for (const gap of match[0].matchAll(/ /g))
        gaps.push({ start: start + match.index + gap.index, end: start + match.index + gap.index + 1 });
    if (!isProse(line)) continue;
    for (const match of line.matchAll(GAP)) {
      const figures = /\d/.test(line[match.index - 1] ?? '') && /\d/.test(line[match.index + match[0].length] ?? '');
      // A gap of several spaces is laid out on purpose.
      if (figures || match[0].length > 1 || parts(line.slice(Math.max(0, match.index - 12), match.index))) continue;
      gaps.push({ start: start + match.index, end: start + match.index + 1 });
    }
  }
  return gaps;
}

/** The lines of `text` where the lost breaks are put back. */
function linesBetween(text: string, breaks: readonly Span[]): Span[] {
  const lines: Span[] = [];
  let lost = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    let from = at;
    for (; (breaks[lost]?.start ?? Number.POSITIVE_INFINITY) <= end; lost++) {
      const broken = breaks[lost] as Span;
      lines.push({ start: from, end: Math.max(from, broken.start) });
      from = Math.max(from, broken.end);
    }
    lines.push({ start: from, end: Math.max(from, end) });
    at = end + 1;
  }
  return lines;
}
