import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveWithTrees } from '#test/server/trees.js';
import { drawn, fileBy, idAt, nodeUnderPointer } from './map-page.js';
import { axeViolations, overflow } from './page.js';
import { useSite } from './site.js';

const site = useSite();
const trees = useSite(() => serveWithTrees());

const counts = (page: Page) => page.locator('.counts').textContent();

/** How many colours stand on the canvas. */
const colours = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    const canvas = document.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);

describe('the map', () => {
  it('draws units, tasks and people with a legend, and breaks no policy', async () => {
    const { page, troubles } = await site.open('/map');
    await drawn(page);
    expect(await colours(page)).toBeGreaterThan(20);
    expect(await counts(page)).toMatch(/34个单位，34项任务，33名人员/);
    for (const word of ['牵头', '责任', '配合', '任职', '单位', '任务', '人员'])
      expect(await page.locator('.legend li', { hasText: word }).count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  it('filters by role, section and text, in the address', async () => {
    const { page } = await site.open('/map');
    await drawn(page);
    const all = await counts(page);
    await page.getByLabel('配合').uncheck();
    expect(new URL(page.url()).searchParams.getAll('role')).toEqual(['LEAD', 'RESPONSIBLE']);
    const fewer = await counts(page);
    expect(fewer).not.toBe(all);
    await page.getByLabel('章节').selectOption('四、保障措施');
    await page.locator('.counts', { hasText: '6项任务' }).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.locator('.counts', { hasText: all ?? '' }).waitFor();
    await page.getByLabel('包含文字').fill('智能制造');
    await page.locator('.counts', { hasText: '1项任务' }).waitFor();
  });

  it('is of several directives, taken and left one by one', async () => {
    const { page } = await trees.open('/map');
    await drawn(page);
    const all = await counts(page);
    await page.waitForFunction("document.querySelector('.map-filters select').options.length === 3");
    await page.getByLabel('文件').selectOption({ index: 1 });
    await page.waitForFunction('new URLSearchParams(location.search).getAll("directive").length === 1');
    await page.waitForFunction((before) => document.querySelector('.counts')?.textContent !== before, all);
    await page.getByLabel('文件').selectOption({ index: 1 });
    await page.locator('.counts', { hasText: all ?? '' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('directive')).toHaveLength(2);
    await page.locator('.chosen').first().click();
    await page.waitForFunction((before) => document.querySelector('.counts')?.textContent !== before, all);
    expect(new URL(page.url()).searchParams.getAll('directive')).toHaveLength(1);
  });

  it('says that a range of dates is the wrong way round, and that a date is none', async () => {
    const { page } = await trees.open('/map?from=2020&to=2019');
    await page.getByText('起点晚于终点').waitFor();
    const box = page.getByLabel('时限从');
    await box.fill('2022-13');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').filter({ hasText: '请写成2018' }).waitFor();
    expect(await box.inputValue()).toBe('2022-13');
    expect(new URL(page.url()).searchParams.get('from')).toBe('2020');
    await box.fill('2018-06');
    await page.keyboard.press('Tab');
    await page.waitForURL(/from=2018-06/);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('opens a card by keyboard, with the words it rests on, and shows neighbours', async () => {
    const { page, troubles } = await site.open('/map');
    await drawn(page);
    await page.locator('canvas').focus();
    for (const key of ['ArrowRight', '+', '-', '0', 'Enter']) await page.keyboard.press(key);
    const card = page.getByRole('complementary');
    await card.locator('blockquote a').first().waitFor();
    expect(await card.locator('blockquote a').first().getAttribute('href')).toMatch(
      /^\/source\?directive=.*at=\d+-\d+/,
    );
    const all = await counts(page);
    await card.getByRole('button', { name: '邻居' }).click();
    await card.getByRole('button', { name: '返回全图' }).waitFor();
    expect(await counts(page)).not.toBe(all);
    await card.getByRole('button', { name: '返回全图' }).click();
    await page.locator('.counts', { hasText: all ?? '' }).waitFor();
    await page.locator('canvas').focus();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
  });

  it('says that nothing is left, and draws no empty map', async () => {
    const { page } = await site.open('/map?text=没有这样的文字');
    await page.getByText('没有符合条件的任务').waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await drawn(page);
    expect(await colours(page)).toBeGreaterThan(20);
  });

  it('chooses what is clicked', async () => {
    const { page } = await site.open('/map');
    await drawn(page);
    expect(await idAt(page, await nodeUnderPointer(page))).toMatch(/^(?:unit|task|person):/);
  });

  it('gives PNG, SVG and Excel files', async () => {
    const { page, troubles } = await site.open('/map');
    await drawn(page);
    const png = await fileBy(page, '下载PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = (await fileBy(page, '下载SVG')).bytes.toString();
    expect(svg).toContain('市经信委');
    const root = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement.nodeName`;
    expect(await page.evaluate(root)).toBe('svg');
    await page.getByRole('button', { name: '表格' }).click();
    await page.locator('.map-table tbody tr').nth(33).waitFor();
    const { name, bytes } = await fileBy(page, '下载任务分解表.xlsx');
    const [sheet] = Object.values(read(bytes).Sheets);
    const rows = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : [];
    expect([name, rows.length]).toEqual(['任务分解表.xlsx', 35]);
    expect(rows[1]?.slice(0, 3)).toEqual(['1', '大力推进智能制造', '市经信委']);
    expect(troubles).toEqual([]);
  });

  it('shows the same selection as a matrix and as a table', async () => {
    const { page } = await site.open('/map?as=table&section=四、保障措施');
    await page.locator('.map-table tbody tr').nth(5).waitFor();
    expect(await page.locator('.map-table tbody tr').count()).toBe(6);
    await page.locator('.map-table a[href*="at="]').first().waitFor();
    await page.getByRole('button', { name: '矩阵' }).click();
    await page.locator('.matrix thead th').nth(6).waitFor();
    expect(await page.locator('.matrix thead th').count()).toBe(7);
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG AA, %s', async (colorScheme) => {
    for (const path of ['/map?focus=unit:聊城市/市经信委', '/map?as=matrix', '/map?as=table']) {
      const { page } = await site.open(path, { colorScheme });
      await page.locator('canvas, table').first().waitFor();
      if (path.includes('focus')) await page.locator('.card blockquote').first().waitFor();
      expect(await axeViolations(page), path).toEqual([]);
    }
  });

  it.each(['/map?focus=unit:聊城市/市经信委', '/map?as=matrix', '/map?as=table'])(
    '%s fits a small phone',
    async (path) => {
      const { page } = await site.open(path, { viewport: { width: 360, height: 640 } });
      await page.locator('canvas, table').first().waitFor();
      expect(await overflow(page)).toBe(0);
    },
  );
});
