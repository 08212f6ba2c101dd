import { describe, expect, it } from 'vitest';
import { everyPage } from '#web/page/data/every-page.js';

/** A list of `count` pages, page n holding n. */
const pages = (count: number) => async (after: string | null) => {
  const page = Number(after ?? 0);
  return { items: [page], pageInfo: { hasNextPage: page + 1 < count, endCursor: String(page + 1) } };
};

describe('every page of a list', () => {
  it.each([
    [1, 5, [0], true],
    [3, 5, [0, 1, 2], true],
    [3, 2, [0, 1], false],
  ])('%i pages, %i at the most', async (count, most, items, complete) => {
    expect(await everyPage(pages(count), most)).toEqual({ items, complete });
  });
});
