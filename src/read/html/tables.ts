import { type AnyNode, type Element, hasChildren, isTag, isText } from 'domhandler';
import { append, largest } from '#src/text/lists.js';
import { isMetadataKey } from '../metadata.js';

/** A cell with its place in the grid, merged cells resolved. */
export interface GridCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A longer cell holds an article: the table only lays out the page. */
const LONGEST_CELL = 1500;
const MOST_SPAN = 200;
/** Where merged cells cover more places than this, the rest are taken to cover one each: no table that people wrote is so large. */
const MOST_PLACES = 200_000;

/** The words below a node, without recursion. */
export function wordsOf(node: AnyNode): string {
  let words = '';
  const stack = [node];
  while (stack.length > 0) {
    const next = stack.pop();
    if (!next) break;
    if (isText(next)) words += next.data;
    else if (hasChildren(next)) append(stack, next.children.toReversed());
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** The rows of a table, those of tables inside its cells left out. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (!isTag(child)) continue;
    if (child.name === 'tr') rows.push(child);
    // A colgroup that is not closed takes the body of the table in.
    else if (/^(?:t(?:head|body|foot)|colgroup|col)$/.test(child.name)) append(rows, rowsOf(child));
  }
  return rows;
}

const spanOf = (value: string | undefined) => Math.min(MOST_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/** Returns the cells of a table in order of rows, with the columns that cells merged from above take up passed over. */
export function gridOf(table: Element): GridCell[] {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (const [row, tr] of rowsOf(table).entries()) {
    let column = 0;
    for (const element of tr.children) {
      if (!isTag(element) || !/^t[dh]$/.test(element.name)) continue;
      while (taken.has(`${row} ${column}`)) column++;
      const [rowSpan, columnSpan] =
        taken.size < MOST_PLACES ? [spanOf(element.attribs.rowspan), spanOf(element.attribs.colspan)] : [1, 1];
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < columnSpan; across++) taken.add(`${row + down} ${column + across}`);
      cells.push({ element, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  }
  return cells;
}

/** Whether a table holds data: several rows and columns of short cells, and no table inside. */
export function isDataTable(cells: readonly GridCell[]): boolean {
  const columns = largest(cells.map(({ column, columnSpan }) => column + columnSpan));
  const rows = new Set(cells.map(({ row }) => row)).size;
  if (rows < 2 || columns < 2) return false;
  return cells.every(({ element }) => wordsOf(element).length <= LONGEST_CELL && !hasTable(element));
}

function hasTable(element: Element): boolean {
  const stack: AnyNode[] = [...element.children];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node && isTag(node) && node.name === 'table') return true;
    if (node && hasChildren(node)) append(stack, node.children);
  }
  return false;
}

/** The pairs of a public catalogue (索引号 | … | 发文字号 | …), `null` where the table is none. */
export function cataloguePairs(cells: readonly GridCell[]): [key: string, value: string][] | null {
  const words = cells.map(({ element }) => wordsOf(element));
  const pairs: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    const joined = /^(.{2,10}?)[：:](.*)$/.exec(words[at] ?? '');
    if (isMetadataKey(words[at] ?? '')) pairs.push([words[at] ?? '', words[++at] ?? '']);
    else if (joined?.[1] && isMetadataKey(joined[1])) pairs.push([joined[1], joined[2] || (words[++at] ?? '')]);
  }
  return pairs.length >= 3 && pairs.length * 3 >= words.length ? pairs : null;
}
