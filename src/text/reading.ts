import { type Edit, edited, type Reading } from './edited.js';
import { matchesOf } from './matches.js';
import type { Span } from './span.js';

// A look behind that comes first in a pattern is tried at every character: here it stands after what it looks from.

/** What a rule should not have to know: other widths, other forms of a character, marks without width. */
const ODD = /[\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2e80-\u2fdf\uf900-\ufaff\u200b-\u200f\u2060\ufeff\u00ad]/g;
const IDEOGRAPH = /[\u3400-\u9fff]/g;
const NO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const SPACE = /[\u00a0\u2002-\u200a]/g;
/** The marks of a sentence as a keyboard without Chinese types them; 1,200 and 10:30 are no sentences. */
const HALF_WIDTH = /[,;:](?:(?<=[\u3400-\u9fff）)》”〕%].)|(?= ?[\u3400-\u9fff（《“]))/g;
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
/** A blank inside a sentence, left by the lines of a printed page: 责任 单位. Several are laid out on purpose. */
const GAP =
  /[ \u00a0\u2002](?<=[\u3400-\u9fff，、；：。“”《》（）〔〕\d%].)(?=[\u3400-\u9fff，、；：。“”《》（）〔〕\d])/g;
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

/** Returns a stored text as rules read it: one width, one script, no gaps inside sentences. The stored text itself where it is so already. */
export function readingOf(
  stored: string,
  { simplify, parts = () => false, breaks = [], soft = [] }: ReadingOptions = {},
): Reading {
  const text = stored.replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark);
  const edits: Edit[] = [
    ...breaks.map((span) => ({ words: '\n', ...span })),
    ...[...gapsOf(text, breaks, parts), ...soft].map((span) => ({ words: '', ...span })),
    ...matchesOf(text, ODD).map(({ 0: char, index }) => ({
      start: index,
      end: index + 1,
      words: simplify ? simplify(plain(char)) : plain(char),
    })),
  ];
  const spaced = text.replace(SPACE, ' ');
  return edited(
    simplify ? spaced.replace(IDEOGRAPH, simplify) : spaced,
    edits.sort((a, b) => a.start - b.start),
  );
}

const plain = (char: string): string => (NO_WIDTH.test(char) ? '' : char.normalize('NFKC'));

function gapsOf(text: string, breaks: readonly Span[], parts: (before: string) => boolean): Span[] {
  const gaps: Span[] = [];
  for (const { start, end } of linesBetween(text, breaks)) {
    const line = text.slice(start, end);
    for (const match of matchesOf(line, SPACED_NUMBER))
      for (const gap of matchesOf(match[0], / /g))
        gaps.push({ start: start + match.index + gap.index, end: start + match.index + gap.index + 1 });
    if (!isProse(line)) continue;
    for (const match of matchesOf(line, GAP)) {
      const figures = /\d/.test(line[match.index - 1] ?? '') && /\d/.test(line[match.index + 1] ?? '');
      if (figures || parts(line.slice(Math.max(0, match.index - 12), match.index))) continue;
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
