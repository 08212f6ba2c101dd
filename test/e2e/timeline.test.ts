import { describe, expect, it } from 'vitest';
import { axeViolations, overflow } from './page.js';
import { useSite } from './site.js';

const site = useSite();

const UNIT = encodeURIComponent('unit:聊城市/市经信委');

describe('the timeline', () => {
  it('draws years, narrows the list to one when it is pressed, and leads to the source', async () => {
    const { page, troubles } = await site.open('/timeline');
    const year = page.getByRole('button', { name: /^2020 / });
    await year.waitFor();
    const said = (await year.getAttribute('title'))?.match(/\d+/g)?.map(Number) ?? [];
    await year.click();
    await page.waitForURL(/year=2020/);
    await page.waitForFunction("document.querySelectorAll('main h2').length === 1");
    expect(await page.locator('.entries li').count()).toBe((said[1] ?? 0) + (said[2] ?? 0));
    expect(await year.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: '全部年份' }).click();
    await page.locator('details summary', { hasText: '没有写明时限' }).waitFor();
    expect(await page.locator('.entries .what a').first().getAttribute('href')).toMatch(
      /^\/source\?directive=.*&at=\d+-\d+$/,
    );
    expect(troubles).toEqual([]);
  });

  it('shows of a unit only what it answers for', async () => {
    const { page } = await site.open(`/timeline?unit=${UNIT}`);
    await page.locator('.entries li').first().waitFor();
    const lines = await page.locator('.entries li').allTextContents();
    expect(lines.filter((line) => !line.includes('市经信委'))).toEqual([]);
    expect(await page.getByLabel('单位').inputValue()).toBe('unit:聊城市/市经信委');
  });

  it.each([
    ['task', '目标'],
    ['target', '任务'],
  ])('of kind %s has no %s', async (kind, other) => {
    const { page } = await site.open(`/timeline?kind=${kind}`);
    await page.locator('.entries li').first().waitFor({ state: 'attached' });
    expect(await page.locator('.entries .what > b:first-child', { hasText: other }).count()).toBe(0);
  });

  it.each([
    [360, 'now'],
    [1280, 'now'],
    [360, '2026-12-31T12:00:00'],
    [1280, '2018-01-01T12:00:00'],
  ])('opens with today in sight, %d px wide, %s', async (width, time) => {
    const context = await site.browser.newContext({ viewport: { width, height: 640 } });
    const page = await context.newPage();
    if (time !== 'now') await page.clock.setFixedTime(new Date(time));
    await page.goto(`${site.serving.url}/timeline`);
    const today = page.locator('.today span');
    await today.waitFor();
    const [label, box] = [await today.boundingBox(), await page.locator('.axis-scroll').boundingBox()];
    if (!label || !box) throw new Error('not drawn');
    expect(label.x).toBeGreaterThanOrEqual(box.x);
    expect(label.x + label.width).toBeLessThanOrEqual(box.x + box.width);
    expect(label.y).toBeGreaterThanOrEqual(box.y);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG AA and fits a small phone, %s', async (colorScheme) => {
    const viewport = { width: 360, height: 640 };
    const { page } = await site.open('/timeline?year=2020', { colorScheme, viewport });
    await page.locator('.entries li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
