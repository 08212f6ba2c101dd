import { OPENS_PARAGRAPH } from '../unwrap.js';
import type { Line } from './lines.js';
import type { Table } from './page.js';
import { continued, fits } from './tables.js';

/** A line that ends this many letters before the edge ends its paragraph; marks that may not begin a line move two. */
const SHORT = 2.6;
const INDENT = 1.2;
/** A page on which fewer letters stand in the widest lines was not broken at its edge; in a column, half as many. */
const FEWEST_LETTERS = 20;

/** The left and right edge of running text, by width of page and column. */
type Edges = ReadonlyMap<string, { left: number; right: number }>;
const keyOf = (line: Line) => `${Math.round(line.pageWidth)} ${line.column}`;

/** Returns the paragraphs and tables of lines in reading order; they go on over columns and pages. */
export function paragraphsOf(lines: readonly Line[]): (string | Table)[] {
  const edges = edgesOf(lines.filter((line) => !line.table));
  const pitch = pitchOf(lines);
  const paragraphs: (string | Table)[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.table) {
      const goesOnHere =
        above?.table && above.page === line.page - 1 && typeof last === 'object' && fits(last, line.table);
      if (goesOnHere) paragraphs[paragraphs.length - 1] = continued(last, line.table);
      else paragraphs.push(line.table);
    } else if (above && typeof last === 'string' && goesOn(above, line, edges, pitch)) {
      paragraphs[paragraphs.length - 1] = joined(last, line.text);
    } else paragraphs.push(line.text);
    above = line;
  }
  return paragraphs;
}

/** Dashes and years in brackets, 〔2025〕10号, stand at the beginning of a line by chance. */
const opens = (words: string) => OPENS_PARAGRAPH.test(words) && !/^(?:[-*#|]|[（(〔[]\d{4}[）)〕\]])/.test(words);

function goesOn(above: Line, line: Line, edges: Edges, pitch: number): boolean {
  const before = edges.get(keyOf(above));
  const here = edges.get(keyOf(line));
  if (!before || !here || opens(line.text)) return false;
  if (line.x > here.left + INDENT * line.size || above.right < before.right - SHORT * above.size) return false;
  if (Math.abs(line.size - above.size) > 0.15 * above.size) return false;
  const gap = (line.y - above.y) / line.size;
  return line.page !== above.page || line.column !== above.column || gap < pitch * 1.45;
}

/** The usual distance of lines, in letters. */
function pitchOf(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above && above.page === line.page && line.y > above.y ? (line.y - above.y) / line.size : [];
  });
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function edgesOf(lines: readonly Line[]): Edges {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  const edges = new Map<string, { left: number; right: number }>();
  for (const [key, group] of groups) {
    const at = (values: number[], share: number) =>
      values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
    const left = at(
      group.map((line) => line.x),
      0.1,
    );
    const right = at(
      group.map((line) => line.right),
      0.85,
    );
    // Where no line is wide, nothing was broken at the edge.
    const size = at(
      group.map((line) => line.size),
      0.5,
    );
    const wide = size * (group[0]?.column ? FEWEST_LETTERS / 2 : FEWEST_LETTERS);
    edges.set(key, {
      left,
      right: right - left < Math.min(wide, (group[0]?.pageWidth ?? 0) * 0.6) ? Number.POSITIVE_INFINITY : right,
    });
  }
  return edges;
}

const joined = (above: string, below: string) =>
  above + (/[A-Za-z,.;]$/.test(above) && /^[A-Za-z(]/.test(below) ? ' ' : '') + below;
