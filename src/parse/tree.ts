import { isUnitColumn } from '#src/lexicon/columns.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import type { Block } from '#src/read/source.js';
import { type Line, linesOf, squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { type Numbering, numberingOf } from './numbering.js';
import { flatTables } from './table/flat.js';
import { flatPeople } from './table/flat-people.js';
import { statedTables } from './table/grid.js';
import { isTaskTable, itemsOf, type RowCells } from './table/items.js';
import { tabTables } from './table/tabs.js';
import type { Table } from './table/types.js';
import { titleOf } from './title.js';

/** A numbered item with all that stands under it. */
export interface Item extends Span {
  readonly rule: string;
  readonly rank: number;
  readonly label: string;
  /** The heading's words without number, final 。 and clause. */
  readonly title: string;
  /** The heading as printed: 三、主要任务. */
  readonly heading: Span;
  /** Where its own words begin: after the number. */
  readonly bodyStart: number;
  /** The cells of a row of a table; `null` for any other item. */
  readonly cells: RowCells | null;
  readonly parent: Item | null;
  readonly children: Item[];
}

/** A directive's text as numbered items; `annexes` are the places where an annex begins. */
export interface DocumentTree {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Items in document order, at every depth. */
  readonly items: readonly Item[];
  readonly annexes: readonly number[];
  /** The tables whose heads are understood, of any kind, in order. */
  readonly tables: readonly Table[];
}

type Draft = { -readonly [K in keyof Item]: Item[K] };

const ANNEX = /^附[ \u3000]*(?:件|表|录)[ \u3000]*[\d一二三四五六七八九十]{0,3}[ \u3000]*[：:]?$/;
/** The line after the text where the signature or a date stands alone ends the item before it. */
const CLOSING = /^[（(]?(?:此件|联系人|联系电话)|^附件?[ \u3000]*[\d一二]{0,2}[：:]/;
/** The list of a notice's annexes. */
const ATTACHED = /^附件?[ \u3000]*[：:][ \u3000]*\S/;
const LISTED_ANNEX = /^(?:附件[ \u3000]*)?\d{1,2}[.．、：:][^。；]{4,80}$/;
const DATE_LINE = /^(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})[ \u3000]*年[^。，]{1,12}日$/;

/** Whether a line is the signature: a unit's name alone, a date under it. */
const signs = (line: Line, next: Line | undefined) =>
  next !== undefined && DATE_LINE.test(next.text) && isUnitName(squeeze(line.text));

/** The items that lie open while the lines are read, the deepest last. */
class OpenItems {
  readonly items: Item[] = [];
  readonly #open: Draft[] = [];

  /** Ends the open items of a rank and deeper at `end`. */
  close(end: number, rank = Number.NEGATIVE_INFINITY): void {
    while ((this.#open.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= rank && this.#open.length > 0) {
      const item = this.#open.pop();
      if (item) item.end = end;
    }
  }

  /** Puts an item under the deepest open one. */
  add(item: Omit<Item, 'parent' | 'children'>): void {
    const parent = this.#open.at(-1) ?? null;
    const draft: Draft = { ...item, parent, children: [] };
    parent?.children.push(draft);
    this.items.push(draft);
    this.#open.push(draft);
  }

  /** The number of a heading that itself begins with a figure, told by the item before it: 10.…, then 11.121人才梯队. */
  nextFigure(words: string): Numbering | null {
    const match = /^(\d{1,2})[.．、](?=\d)/.exec(words);
    const before = match && this.#open.findLast(({ rule }) => rule === 'number/figure');
    if (!match?.[1] || !before || Number(before.label) + 1 !== Number(match[1])) return null;
    return { rule: 'number/figure', rank: before.rank, label: match[1], length: match[0].length };
  }

  /** Lets the open items reach to `end`. */
  reach(end: number): void {
    for (const item of this.#open) item.end = end;
  }
}

/** The rank of 一、; what stands deeper may be a task. */
export const CHAPTER_RANK = 4;

/** Reads the numbered items of a text and the rows of its tables; `blocks` are what the format states. */
export function parseTree(text: string, blocks: readonly Block[] = []): DocumentTree {
  const lines = linesOf(text);
  const annexes: number[] = [];
  const stated = statedTables(text, blocks);
  const tabbed = tabTables(text, linesOutside(lines, stated));
  const flat = flatTables(text, linesOutside(linesOutside(lines, stated), tabbed));
  const people = flatPeople(linesOutside(linesOutside(linesOutside(lines, stated), tabbed), flat));
  const tables = [...stated, ...tabbed, ...flat, ...people].sort((a, b) => a.start - b.start);
  const waiting = tables.filter(isTaskTable);
  const open = new OpenItems();
  let lastEnd = 0;
  let tableEnd = 0;
  const articlesBelow = standsBelowCn(lines);
  let attached = false;
  for (const [at, line] of lines.entries()) {
    if (waiting[0] && line.end > waiting[0].start) {
      const table = waiting.shift() as Table;
      // A table of tasks stands under its chapter, not in the last task before it.
      if (table.columns.some(({ kind }) => isUnitColumn(kind))) open.close(lastEnd, CHAPTER_RANK + 1);
      for (const { end, ...item } of itemsOf(text, table)) {
        open.close(lastEnd, item.rank);
        open.add({ ...item, end });
        lastEnd = end;
      }
      tableEnd = table.end;
      open.reach(Math.max(lastEnd, tableEnd));
    }
    if (line.start < tableEnd) continue;
    // 附件：1.… with the others numbered under it.
    attached = ATTACHED.test(line.text) || (attached && LISTED_ANNEX.test(line.text));
    if (attached) {
      open.close(lastEnd);
      lastEnd = line.end;
      continue;
    }
    const printed =
      chapterOfDecimals(lines, at) ?? numberingOf(line.text) ?? open.nextFigure(line.text) ?? dutiesOf(line.text);
    const number =
      printed && articlesBelow && printed.rule === 'number/article' ? { ...printed, rank: BELOW_CN } : printed;
    if (ANNEX.test(line.text)) {
      // A notice that only forwards a plan has no items of its own: the annex is the text.
      if (open.items.length > 0) annexes.push(line.start);
      open.close(lastEnd);
    } else if (CLOSING.test(line.text) || DATE_LINE.test(line.text) || signs(line, lines[at + 1])) {
      open.close(lastEnd);
    } else if (number) {
      open.close(lastEnd, number.rank);
      const bodyStart = line.start + number.length;
      const { title, length } = titleOf(line.text.slice(number.length));
      const { rule, rank, label } = number;
      const heading = { start: line.start, end: bodyStart + length };
      open.add({ rule, rank, label, title, heading, bodyStart, start: line.start, end: line.end, cells: null });
    }
    lastEnd = line.end;
    open.reach(line.end);
  }
  return { text, lines, items: open.items, annexes, tables };
}

/** 3 监测预警 over 3.1 市场监测: a bare figure is a chapter where its first part follows. */
function chapterOfDecimals(lines: readonly Line[], at: number): Numbering | null {
  const match = /^(\d{1,2})[.．、]?[ \u3000]+(?=[一-龥]{2,16}$)/.exec(lines[at]?.text ?? '');
  const next = lines.slice(at + 1, at + 4).some(({ text }) => match && text.startsWith(`${match[1]}.1`));
  return match?.[1] && next
    ? { rule: 'number/decimal-chapter', rank: CHAPTER_RANK, label: match[1], length: match[0].length }
    : null;
}

/** 工作职责： on a line of its own over a list of what an organ does. */
const DUTIES = /^[一-龥]{0,12}职责[：:]$|^(?:工作|主要)?职责$/;
const dutiesOf = (words: string): Numbering | null =>
  DUTIES.test(words) ? { rule: 'number/duties', rank: ABOVE_FIGURE, label: '', length: 0 } : null;
const ABOVE_FIGURE = 5.9;

/** Between 一、 and （一）. */
const BELOW_CN = 4.7;

/** Whether 第一条 stands under 一、 in this text: the chapter comes first. Where articles come first, 一、 lists what is in one. */
function standsBelowCn(lines: readonly Line[]): boolean {
  const first = (rule: string) => lines.findIndex(({ text }) => numberingOf(text)?.rule === rule);
  const article = first('number/article');
  const chapter = article < 0 ? -1 : first('number/cn');
  return chapter >= 0 && chapter < article;
}

/** The lines that stand in none of the tables; both come in order. */
function linesOutside(lines: readonly Line[], tables: readonly Table[]): Line[] {
  let next = 0;
  return lines.filter((line) => {
    while ((tables[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    return line.end <= (tables[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Returns the deepest item that covers the offset, or `null`. Items come in document order. */
export function itemAt(tree: DocumentTree, offset: number): Item | null {
  let low = 0;
  let high = tree.items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((tree.items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  let item: Item | null = tree.items[high] ?? null;
  while (item && item.end <= offset) item = item.parent;
  return item;
}

/** Returns the items around `item` from the outermost in, itself left out. */
export function ancestorsOf(item: Item): Item[] {
  const chain: Item[] = [];
  for (let at = item.parent; at; at = at.parent) chain.unshift(at);
  return chain;
}
