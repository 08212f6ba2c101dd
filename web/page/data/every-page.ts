/** A page of a list as the server gives it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list as far as it was read, and whether that is all of it. */
export interface Read<Item> {
  readonly items: readonly Item[];
  readonly complete: boolean;
}

/** Reads a list page after page, `most` pages at the most: what is endless must not hang the browser. */
export async function everyPage<Item>(
  load: (after: string | null) => Promise<Page<Item>>,
  most = 100,
): Promise<Read<Item>> {
  const items: Item[] = [];
  let after: string | null = null;
  for (let count = 0; count < most; count++) {
    const page: Page<Item> = await load(after);
    items.push(...page.items);
    if (!page.pageInfo.hasNextPage) return { items, complete: true };
    after = page.pageInfo.endCursor;
  }
  return { items, complete: false };
}
