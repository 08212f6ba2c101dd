import { OPENS_PARAGRAPH, PAGE_MARK, SENTENCE_END } from '../unwrap.js';

/** A run of words on a page, in points from its lower left corner. */
export interface Run {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A printed line: where it begins and ends, and how large its characters are. */
export interface PrintedLine {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Returns the lines of a page from top to bottom; of a page in two columns those on the left first. */
export function linesOfPage(runs: readonly Run[], pageWidth: number): PrintedLine[] {
  const middle = gutter(runs, pageWidth);
  if (middle === null) return linesOf(runs);
  return [...linesOf(runs.filter(({ x }) => x < middle)), ...linesOf(runs.filter(({ x }) => x >= middle))];
}

/** Where the white strip between two columns lies, `null` where words cross the middle of the page. */
function gutter(runs: readonly Run[], pageWidth: number): number | null {
  const middle = pageWidth / 2;
  const crossing = runs.filter(({ x, width, size }) => x < middle - size / 2 && x + width > middle + size / 2).length;
  const [left, right] = [runs.filter(({ x }) => x < middle).length, runs.filter(({ x }) => x >= middle).length];
  return runs.length >= 20 && crossing * 20 <= runs.length && left >= 8 && right >= 8 ? middle : null;
}

function linesOf(runs: readonly Run[]): PrintedLine[] {
  const ordered = runs.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of ordered) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - run.y) < Math.max(row[0].size, run.size) / 2) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.x - b.x)));
}

function lineOf(row: readonly Run[]): PrintedLine {
  let words = '';
  let end = row[0]?.x ?? 0;
  for (const { words: next, x, width, size } of row) {
    const gap = words ? (x - end) / size : 0;
    const latin = /[A-Za-z0-9]$/.test(words) && /^[A-Za-z0-9]/.test(next);
    words += (gap > 1.5 ? '\u3000' : gap > 0.7 || (gap > 0.2 && latin) ? ' ' : '') + next;
    end = x + width;
  }
  return { words, from: row[0]?.x ?? 0, to: end, size: Math.max(...row.map(({ size }) => size)) };
}

/** Drops the numbers of pages, and lines that stand first or last on most pages. */
export function withoutFrame(pages: readonly (readonly PrintedLine[])[]): PrintedLine[] {
  const edges = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set([page[0]?.words, page.at(-1)?.words]))
      if (line) edges.set(line, (edges.get(line) ?? 0) + 1);
  const repeated = (words: string) => pages.length >= 3 && (edges.get(words) ?? 0) * 2 > pages.length;
  return pages.flatMap((page) =>
    page.filter(({ words }, at) => {
      const edge = at === 0 || at === page.length - 1;
      return !(edge && (PAGE_MARK.test(words) || PAGE_OF_PAGES.test(words) || repeated(words)));
    }),
  );
}

const PAGE_OF_PAGES = /^第?\s*\d{1,4}\s*(?:页\s*[,，]?\s*共\s*\d{1,4}\s*页|\/\s*\d{1,4})$/;

/**
 * Joins lines to paragraphs: a line that reaches the right edge goes on in the next, unless that one is indented or begins
 * with a number. Chinese lines are joined without a space.
 */
export function paragraphsOf(lines: readonly PrintedLine[]): string[] {
  const right = percentile(
    lines.map(({ to }) => to),
    0.9,
  );
  const left = percentile(
    lines.map(({ from }) => from),
    0.25,
  );
  const paragraphs: string[] = [];
  let open = false;
  for (const { words, from, to, size } of lines) {
    const indented = from > left + 1.2 * size;
    if (open && !indented && !OPENS_PARAGRAPH.test(words)) {
      const above = paragraphs.at(-1) ?? '';
      paragraphs[paragraphs.length - 1] =
        above + (/[A-Za-z,]$/.test(above) && /^[A-Za-z]/.test(words) ? ' ' : '') + words;
    } else paragraphs.push(words);
    open = to > right - 1.8 * size && !(SENTENCE_END.test(words) && to < right - size / 2);
  }
  return paragraphs;
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
