/** A page's own number on a line of its own, also spread over three lines: — | 1 | —. */
const PAGE_MARK = /^[\s\u3000]*[—\-–]{0,2}[\s\u3000]*[\d０-９]{1,3}[\s\u3000]*[—\-–]{0,2}[\s\u3000]*$/;
const DASH = /^[\s\u3000]*[—\-–][\s\u3000]*$/;
/** What begins a paragraph whatever stands before it. */
export const OPENS_PARAGRAPH =
  /^(?:[\u3000\s]{2,}|第[一二三四五六七八九十百]{1,4}[章节条编部]|[一二三四五六七八九十百]{1,4}、|[（(〔][一二三四五六七八九十\d]{1,4}[）)〕]|\d{1,3}[.．、](?!\d)|[①-⑳]|[——]{2}|附件?[\d一二三四五六七八九十：: ]|[-*#|]|序号|抄送|[一-龥]{1,10}[〔﹝［[(（]\d{4}[〕﹞］\])）])/;
/** What no line begins with, however it was broken. */
const CLOSES = /^[，。、；：！？）》”〕】]/;
/** What ends a sentence at the end of a line. */
const SENTENCE_END = /[。！？：；:;!?]$/;
/** Fewer lines say nothing about the width of a page. */
const FEWEST_LINES = 12;

/** How wide a line is printed: a Chinese character is 2, a Latin one 1. */
export const widthOf = (line: string) =>
  [...line].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f || /[“”‘’—…]/.test(char) ? 2 : 1), 0);

/**
 * Returns a plain text with the lines of each paragraph joined, where it was broken at the width of a printed page: most
 * lines are about as wide as the widest and end inside a sentence. Any other text comes back as it is.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const width = pageWidth(lines);
  if (width === null) return text;
  const out: string[] = [];
  let open = false;
  for (const line of withoutPageMarks(lines)) {
    const words = line.trimEnd();
    // A sentence that stops at the edge goes on after the blank lines at the end of a page.
    if (words.trim() === '' && open && !SENTENCE_END.test(out.at(-1) ?? '')) continue;
    const joins: boolean = CLOSES.test(words) || (open && words.trim() !== '' && !OPENS_PARAGRAPH.test(words));
    if (joins) out[out.length - 1] = joined(out.at(-1) ?? '', words.trimStart());
    else out.push(words);
    open = words.trim() !== '' && reachesEdge(words, width, !joins) && !endsParagraph(words, width);
  }
  return out.join('\n');
}

/** Whether a line is as wide as the page; the first of a paragraph may have lost its indent of two characters. */
function reachesEdge(line: string, width: number, opens: boolean): boolean {
  const own = widthOf(line.trimEnd());
  return own >= width - 7 || (opens && widthOf(line.trim()) >= width - 9 && /[，。、；]/.test(line));
}

/** A line that is full to the edge may end in a full stop by chance: only a shorter one ends its paragraph. */
const endsParagraph = (line: string, width: number) =>
  SENTENCE_END.test(line) && (widthOf(line.trim()) < width - 1 || /[：:]$/.test(line));

const joined = (above: string, below: string) =>
  above + (/[A-Za-z,.]$/.test(above) && /^[A-Za-z]/.test(below) ? ' ' : '') + below;

/** The width at which lines were broken, `null` where they were not: most are as wide, or all the widest stop inside a sentence. */
function pageWidth(lines: readonly string[]): number | null {
  const widths = lines.map((line) => widthOf(line.trimEnd())).filter((width) => width > 8);
  if (widths.length < FEWEST_LINES) return null;
  const sorted = widths.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const most = brokenAt(lines, usual);
  if (most.full * 5 >= widths.length * 2 && most.inside * 5 >= most.full * 3) return inPage(usual);
  const widest = sorted.at(-1) ?? 0;
  const edge = brokenAt(lines, widest);
  return widest >= NARROWEST_PROSE && edge.prose >= FEWEST_FULL && edge.prose * 20 >= edge.full * 17
    ? inPage(widest)
    : null;
}

/** Between them a line of a printed page is wide. */
const inPage = (width: number): number | null => (width >= 30 && width <= 130 ? width : null);
/** Rows of names are as wide as each other too, but narrower, and no prose. */
const NARROWEST_PROSE = 50;
const FEWEST_FULL = 5;

/** How many lines are about as wide as `width`, stop inside a sentence, and are prose that does. */
function brokenAt(lines: readonly string[], width: number): { full: number; inside: number; prose: number } {
  const full = lines
    .map((line) => line.trimEnd())
    .filter((line) => {
      const own = widthOf(line);
      return own >= width - 5 && own <= width + 4;
    });
  const inside = full.filter((line) => !SENTENCE_END.test(line));
  return { full: full.length, inside: inside.length, prose: inside.filter((line) => /[，。；,]/.test(line)).length };
}

/** Drops the numbers of pages, and the empty lines around them where a sentence goes on. */
function withoutPageMarks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const spread = DASH.test(line) && PAGE_MARK.test(lines[at + 1] ?? '') && DASH.test(lines[at + 2] ?? '');
    if (!spread && !PAGE_MARK.test(line)) {
      kept.push(line);
      continue;
    }
    if (spread) at += 2;
    while (kept.at(-1)?.trim() === '') kept.pop();
    while (lines[at + 1]?.trim() === '') at++;
  }
  return kept;
}
