import { isUnitName } from '#src/lexicon/unit-names.js';
import { type Line, linesOf, squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { numberingOf } from './numbering.js';

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
}

type Draft = { -readonly [K in keyof Item]: Item[K] };

const ANNEX = /^附[ \u3000]*(?:件|表|录)[ \u3000]*[\d一二三四五六七八九十]{0,3}[ \u3000]*[：:]?$/;
/** The line after the text where the signature or a date stands alone ends the item before it. */
const CLOSING = /^[（(]?(?:此件|联系人|联系电话)|^附件?[ \u3000]*[\d一二]{0,2}[：:]/;
const DATE_LINE = /^(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})[ \u3000]*年[^。，]{1,12}日$/;

/** The title ends at the first 。 (or at a ： or ； in a line that goes on), before a clause in brackets. */
function titleOf(words: string): { title: string; length: number } {
  const stop = words.search(/[。]|[（(](?:牵头|责任|主办|主责|配合|由)[^（()）]{0,12}[：:]/);
  let length = stop < 0 ? words.length : stop;
  const head = words.slice(0, length);
  const colon = head.search(/[：:]/);
  if (colon >= 2 && (stop >= 0 || head.length > 40 || colon === head.length - 1)) length = colon;
  return {
    title: words
      .slice(0, length)
      .replace(/[。；;，,]+$/, '')
      .trim(),
    length,
  };
}

/** Whether a line is the signature: a unit's name alone, a date under it. */
const signs = (line: Line, next: Line | undefined) =>
  next !== undefined && DATE_LINE.test(next.text) && isUnitName(squeeze(line.text));

/** Reads the numbered items of a plain text. */
export function parseTree(text: string): DocumentTree {
  const lines = linesOf(text);
  const items: Item[] = [];
  const annexes: number[] = [];
  const open: Draft[] = [];
  const close = (end: number, rank: number) => {
    while (open.length && (open.at(-1)?.rank ?? 0) >= rank) {
      const item = open.pop();
      if (item) item.end = end;
    }
  };
  let lastEnd = 0;
  for (const [at, line] of lines.entries()) {
    const number = numberingOf(line.text);
    if (ANNEX.test(line.text)) {
      annexes.push(line.start);
      close(lastEnd, -1);
    } else if (CLOSING.test(line.text) || DATE_LINE.test(line.text) || signs(line, lines[at + 1])) {
      close(lastEnd, -1);
    } else if (number) {
      close(lastEnd, number.rank);
      const bodyStart = line.start + number.length;
      const { title, length } = titleOf(line.text.slice(number.length));
      const parent = open.at(-1) ?? null;
      const item: Draft = {
        rule: number.rule,
        rank: number.rank,
        label: number.label,
        title,
        heading: { start: line.start, end: bodyStart + length },
        bodyStart,
        start: line.start,
        end: line.end,
        parent,
        children: [],
      };
      parent?.children.push(item);
      items.push(item);
      open.push(item);
    }
    lastEnd = line.end;
    for (const item of open) item.end = line.end;
  }
  return { text, lines, items, annexes };
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
