/** A page's own number on a line of its own, also spread over three lines: — | 1 | —. */
const PAGE_MARK = /^[\s\u3000]*[—\-–]{0,2}[\s\u3000]*[\d０-９]{1,3}[\s\u3000]*[—\-–]{0,2}[\s\u3000]*$/;
const DASH = /^[\s\u3000]*[—\-–][\s\u3000]*$/;
/** What begins a paragraph whatever stands before it. */
export const OPENS_PARAGRAPH =
  /^(?:[\u3000\s]{2,}|第[一二三四五六七八九十百]{1,4}[章节条编部]|[一二三四五六七八九十百]{1,4}、|[（(〔][一二三四五六七八九十\d]{1,4}[）)〕]|\d{1,3}[.．、](?!\d)|[①-⑳]|[——]{2}|附件?[\d一二三四五六七八九十：: ]|[-*#|]|序号|抄送)/;
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
    const joins: boolean = open && words.trim() !== '' && !OPENS_PARAGRAPH.test(words);
    if (joins) out[out.length - 1] = joined(out.at(-1) ?? '', words.trimStart());
    else out.push(words);
    open = words.trim() !== '' && reachesEdge(words, width, !joins) && !endsParagraph(words, width);
  }
  return out.join('\n');
}

/** Whether a line is as wide as the page; the first of a paragraph may have lost its indent of two characters. */
function reachesEdge(line: string, width: number, opens: boolean): boolean {
  const own = widthOf(line.trim());
  return own >= width - 7 || (opens && own >= width - 9 && /[，。、；]/.test(line));
}

/** A line that is full to the edge may end in a full stop by chance: only a shorter one ends its paragraph. */
const endsParagraph = (line: string, width: number) =>
  SENTENCE_END.test(line) && (widthOf(line.trim()) < width - 1 || /[：:]$/.test(line));

const joined = (above: string, below: string) =>
  above + (/[A-Za-z,.]$/.test(above) && /^[A-Za-z]/.test(below) ? ' ' : '') + below;

/** The width at which most lines were broken, `null` where they were not. */
function pageWidth(lines: readonly string[]): number | null {
  const widths = lines.map((line) => widthOf(line.trimEnd())).filter((width) => width > 8);
  if (widths.length < FEWEST_LINES) return null;
  const widest = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  if (widest < 30 || widest > 130) return null;
  const full = lines.filter((line) => {
    const width = widthOf(line.trimEnd());
    return width >= widest - 5 && width <= widest + 4;
  });
  const inside = full.filter((line) => !SENTENCE_END.test(line.trimEnd()));
  return full.length * 5 >= widths.length * 2 && inside.length * 5 >= full.length * 3 ? widest : null;
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
