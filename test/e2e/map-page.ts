import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Point } from '#web/page/map/layout/place.js';

/** Waits until the map is painted. */
export const drawn = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);

/** Waits until what was done is drawn: a few frames, as an effect of the page may have another. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

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
  await card.getByRole('button', { name: '关闭' }).click();
  await card.waitFor({ state: 'detached' });
  await settled(page);
  return id;
}
