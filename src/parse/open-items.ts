import type { Item } from './item.js';
import type { Numbering } from './numbering.js';

/** An item whose end is not known yet. */
type Draft = { -readonly [K in keyof Item]: Item[K] };

/** The items that lie open while the lines are read, the deepest last. */
export class OpenItems {
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
    const draft: Draft = { parent, children: [], ...item };
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
