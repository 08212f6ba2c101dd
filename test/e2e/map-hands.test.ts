import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Point } from '#web/page/map/layout/place.js';
import { drawn, fileBy, idAt, nodeUnderPointer, settled } from './map-page.js';
import { useSite } from './site.js';

const site = useSite();

/** The card lies over the map here, and leaves it its size. */
const NARROW = { viewport: { width: 800, height: 1000 } };
const TOUCH = { ...NARROW, hasTouch: true };
const AWAY = { x: 45, y: -30 };

async function openMap(options: object): Promise<Page> {
  const { page } = await site.open('/map', options);
  await drawn(page);
  return page;
}

const beside = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** Where the nodes stand on the map, by name. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const svg = (await fileBy(page, '下载SVG')).bytes.toString();
  const nodes = svg.matchAll(
    /<title>([^<]+)<\/title><\w+ (?:c?x="([-\d.]+)" c?y="([-\d.]+)"|d="M([-\d.]+) ([-\d.]+))/g,
  );
  return new Map([...nodes].map(([, name = '', ...numbers]) => [name, numbers.join(' ').trim()]));
}

const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  [...a].flatMap(([name, place]) => (b.get(name) === place ? [] : name));

describe('a mouse', () => {
  it('drags a node to a place that it keeps whatever is filtered, until the page is loaded anew', async () => {
    const page = await openMap({});
    const laidOut = await placesOf(page);
    const from = await nodeUnderPointer(page);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 3 });
    await page.mouse.move(from.x + AWAY.x, from.y + AWAY.y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => differing(laidOut, await placesOf(page)).length).toBe(1);
    const [moved] = differing(laidOut, await placesOf(page));
    const byHand = await placesOf(page);
    await page.getByLabel('包含文字').fill('没有这样的文字');
    await page.locator('.counts', { hasText: '0项任务' }).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.locator('.counts', { hasText: '34项任务' }).waitFor();
    expect(differing(byHand, await placesOf(page))).toEqual([]);
    await page.getByLabel('显示人员').uncheck();
    await page.locator('.counts', { hasText: '0名人员' }).waitFor();
    expect((await placesOf(page)).get(moved ?? '')).toBe(byHand.get(moved ?? ''));
    await page.getByLabel('显示人员').check();
    await page.reload();
    await drawn(page);
    expect(differing(laidOut, await placesOf(page))).toEqual([]);
  });

  it('finds the node that is chosen where it was after keys and buttons have zoomed', async () => {
    const page = await openMap(NARROW);
    const at = await nodeUnderPointer(page);
    const id = await idAt(page, at);
    await page.mouse.click(at.x, at.y);
    await settled(page);
    for (let times = 0; times < 5; times++) await page.keyboard.press('+');
    expect(await idAt(page, at)).toBe(id);
    await page.mouse.click(at.x, at.y);
    await settled(page);
    for (let times = 0; times < 3; times++) await page.getByRole('button', { name: '缩小' }).click();
    expect(await idAt(page, at)).toBe(id);
  });
});

/** Moves fingers over the page, each from its first point to its last, and waits until that is drawn. */
async function fingers(page: Page, paths: readonly (readonly [Point, Point])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove', done: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: paths.map(([from, to], id) => ({
        ...{ id, x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done },
      })),
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 5; step++) await send('touchMove', step / 5);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
  await settled(page);
}

describe('fingers', () => {
  it('move the map, one of them', async () => {
    const page = await openMap(TOUCH);
    const node = await nodeUnderPointer(page);
    const id = await idAt(page, node, 'tap');
    const { x, y } = (await page.locator('canvas').boundingBox()) ?? { x: 0, y: 0 };
    const empty = { x: x + 15, y: y + 15 };
    await fingers(page, [[empty, beside(empty, { x: 90, y: 60 })]]);
    expect(await idAt(page, beside(node, { x: 90, y: 60 }), 'tap')).toBe(id);
  });

  it.each([
    ['beside', 200],
    ['on', 0],
  ])('zoom by pinching, with one of them that comes down %s a node', async (_, far) => {
    const page = await openMap(TOUCH);
    const node = await nodeUnderPointer(page);
    const id = await idAt(page, node, 'tap');
    const other = beside(node, { x: far, y: 160 });
    const first = beside(node, { x: far, y: 0 });
    const middle = beside(first, { x: 0, y: 80 });
    const half = (point: Point) => ({ x: (point.x + middle.x) / 2, y: (point.y + middle.y) / 2 });
    await fingers(page, [
      [first, half(first)],
      [other, half(other)],
    ]);
    expect(await idAt(page, half(node), 'tap')).toBe(id);
  });

  it('drag a node, one of them', async () => {
    const page = await openMap(TOUCH);
    const node = await nodeUnderPointer(page);
    const id = await idAt(page, node, 'tap');
    await fingers(page, [[node, beside(node, AWAY)]]);
    // A tap so soon after would only end the fling that the browser makes of the drag.
    expect(await idAt(page, beside(node, AWAY), 'click')).toBe(id);
  });

  it.each([640, 740])('reach the buttons of the map beside a card, 360 × %i', async (height) => {
    const { page } = await site.open('/map?focus=unit:聊城市/市经信委', {
      ...{ viewport: { width: 360, height }, hasTouch: true },
    });
    await page.locator('.card blockquote').first().waitFor();
    const [canvas, card] = [await page.locator('canvas').boundingBox(), await page.locator('.card').boundingBox()];
    const buttons = await page.locator('.tools button').all();
    expect(buttons.length).toBe(5);
    for (const button of buttons) {
      const box = await button.boundingBox();
      if (!box || !canvas || !card) throw new Error('nothing is there');
      expect(box.y).toBeGreaterThanOrEqual(canvas.y);
      expect(box.y + box.height).toBeLessThanOrEqual(card.y);
      expect(box.x + box.width).toBeLessThanOrEqual(canvas.x + canvas.width);
    }
    await page.getByRole('button', { name: '放大' }).tap();
  });
});
