import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Point } from '#web/page/map/layout/place.js';

/** Waits until the map is painted. */
export const drawn = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);

/** Does what changes the map, and waits until it is painted anew. */
export async function repainted(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => performance.clearMarks());
  await act();
  await drawn(page);
}

/** Presses a button that gives a file; what is in it. */
export async function fileBy(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The first point of the page, from the upper left of the middle of the map, where the pointer is over a node. */
export async function nodeUnderPointer(page: Page): Promise<Point> {
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no map is drawn');
  for (let at = 0; at < 900; at++) {
    const x = box.x + box.width * (0.3 + (at % 30) / 75);
    const y = box.y + box.height * (0.2 + Math.floor(at / 30) / 50);
    await page.mouse.move(x, y);
    if (await page.locator('canvas.over-node').count()) return { x, y };
  }
  throw new Error('no node was found');
}

/** Id of the node that pressing a point chooses; its card is closed again. */
export async function idAt(page: Page, { x, y }: Point, by: 'click' | 'tap' = 'click'): Promise<string | null> {
  await (by === 'tap' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  const card = page.getByRole('complementary');
  await card.waitFor();
  const id = new URL(page.url()).searchParams.get('focus');
  await repainted(page, () => card.getByRole('button', { name: '关闭' }).click());
  await card.waitFor({ state: 'detached' });
  return id;
}
