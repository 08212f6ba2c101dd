import { isUnitColumn } from '#src/lexicon/columns.js';
import { IN_FORCE_LINE, PUBLICITY_NOTE } from '#src/lexicon/headings.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import type { Block } from '#src/read/source.js';
import { type Line, linesOf, squeeze } from '#src/text/lines.js';
import { countUpTo } from '#src/text/lists.js';
import { BELOW_CN, CHAPTER_RANK, chapterOfDecimals, dutiesOf, standsBelowCn } from './heading-number.js';
import type { Item } from './item.js';
import { numberingOf } from './numbering.js';
import { OpenItems } from './open-items.js';
import { flatTables } from './table/flat.js';
import { flatPeople } from './table/flat-people.js';
import { statedTables } from './table/grid.js';
import { isTaskTable, itemsOf } from './table/items.js';
import { tabTables } from './table/tabs.js';
import type { Table } from './table/types.js';
import { titleOf } from './title.js';

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

const ANNEX = /^附[ \u3000]*(?:件|表|录)[ \u3000]*[\d一二三四五六七八九十]{0,3}[ \u3000]*[：:]?$/;
/** 附件1 重点项目清单; several such lines are the list of them. */
const TITLED_ANNEX =
  /^附[ \u3000]*[件表录][ \u3000]*[\d一二三四五六七八九十]{1,3}[ \u3000]+[^。；：，\s][^。；：，]{1,40}$/;
/** A line after the text: whom to call, what is attached. */
const AFTER_TEXT = /^[（(]?(?:联系人|联系电话)|^附件?[ \u3000]*[\d一二]{0,2}[：:]/;
/** The list of a notice's annexes. */
const ATTACHED = /^附件?[ \u3000]*[：:][ \u3000]*\S/;
const LISTED_ANNEX = /^(?:附件[ \u3000]*)?\d{1,2}[.．、：:][^。；]{4,80}$/;
const DATE_LINE = /^(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})[ \u3000]*年[^。，]{1,12}日$/;
/** Whether a line ends the item before it without beginning another. */
const closes = ({ text }: Line) =>
  [PUBLICITY_NOTE, IN_FORCE_LINE, AFTER_TEXT, DATE_LINE].some((pattern) => pattern.test(text));

/** Whether a line is the signature: a unit's name alone, a date under it. */
const signs = (line: Line, next: Line | undefined) =>
  next !== undefined && DATE_LINE.test(next.text) && isUnitName(squeeze(line.text));

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
        open.add({ end, ...item });
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
    if (ANNEX.test(line.text) || (TITLED_ANNEX.test(line.text) && !TITLED_ANNEX.test(lines[at + 1]?.text ?? ''))) {
      // A notice that only forwards a plan has no items of its own: the annex is the text.
      if (open.items.length > 0) annexes.push(line.start);
      open.close(lastEnd);
    } else if (closes(line) || signs(line, lines[at + 1])) {
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

/** Returns the lines that stand in none of the tables; both come in order. */
export function linesOutside(lines: readonly Line[], tables: readonly Table[]): Line[] {
  let next = 0;
  return lines.filter((line) => {
    while ((tables[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    return line.end <= (tables[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Returns the deepest item that covers the offset, or `null`. Items come in document order. */
export function itemAt(tree: DocumentTree, offset: number): Item | null {
  let item: Item | null = tree.items[countUpTo(tree.items, offset, ({ start }) => start) - 1] ?? null;
  while (item && item.end <= offset) item = item.parent;
  return item;
}

/** Returns the items around `item` from the outermost in, itself left out. */
export function ancestorsOf(item: Item): Item[] {
  const chain: Item[] = [];
  for (let at = item.parent; at; at = at.parent) chain.unshift(at);
  return chain;
}
