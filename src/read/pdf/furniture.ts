import type { Line } from './lines.js';

const DASH = '[—–\\-－―·•\\s]*';
/** — 3 —, - 3 -, 3/10, 第3页 共10页, 3. */
const PAGE_NUMBER = new RegExp(
  `^${DASH}(?:第\\s*)?[\\d０-９]{1,4}\\s*页?(?:\\s*(?:[/／,，]|共|of)\\s*共?\\s*[\\d０-９]{1,4}\\s*页?)?${DASH}$`,
);
/** How much of a page, at its top and bottom, headers, footers and numbers stand in. */
const MARGIN = 0.14;
/** How many lines at the top or bottom of a page may be its header or footer. */
const DEEPEST = 2;

/** Drops the numbers of pages, and the lines at a page's top or bottom that other pages repeat at the same height. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const outer = [...pages.values()].flatMap((page) => {
    const sorted = page.toSorted((a, b) => a.y - b.y);
    return [...new Set([...sorted.slice(0, DEEPEST), ...sorted.slice(-DEEPEST)])];
  });
  const inMargin = outer.filter(
    (line) => !line.table && (line.y < line.pageHeight * MARGIN || line.y > line.pageHeight * (1 - MARGIN)),
  );
  const dropped = new Set<Line>(inMargin.filter((line) => PAGE_NUMBER.test(line.text)));
  const repeats = new Map<string, Line[]>();
  for (const line of inMargin) {
    const key = `${line.text.replace(/\d+|\s+/g, '#')} ${Math.round(line.y / 4)}`;
    repeats.set(key, [...(repeats.get(key) ?? []), line]);
  }
  for (const same of repeats.values()) {
    const on = new Set(same.map((line) => line.page)).size;
    // Odd and even pages may have headers of their own.
    if (on >= 2 && on * 5 >= pages.size * 2) for (const line of same) dropped.add(line);
  }
  return lines.filter((line) => !dropped.has(line));
}
