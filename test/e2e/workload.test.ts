import { describe, expect, it } from 'vitest';
import { axeViolations, overflow } from './page.js';
import { useSite } from './site.js';

const site = useSite();

describe('the workload', () => {
  it('says the same in bars and in the table, and leads to the unit', async () => {
    const { page, troubles } = await site.open('/workload');
    const bar = page.locator('.bars li', { hasText: '市经信委' }).first();
    const [total, ...parts] = ((await bar.locator('.numbers').textContent()) ?? '').match(/\d+/g) ?? [];
    await page.getByRole('button', { name: '表格' }).click();
    const cells = page.locator('tbody tr', { hasText: '市经信委' }).first().locator('td');
    await cells.first().waitFor();
    const numbers = await cells.allTextContents();
    expect([...numbers.slice(0, -1).filter((number) => number !== '0'), numbers.at(-1)]).toEqual([...parts, total]);
    await page.locator('tbody a', { hasText: '市经信委' }).first().click();
    await page.getByRole('heading', { level: 1, name: '市经信委' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('is narrowed and ordered by its address', async () => {
    const { page } = await site.open('/workload?order=LEAD&q=智能制造');
    await page.locator('.bars li').first().waitFor();
    expect(await page.locator('.bars li').first().textContent()).toContain('牵头');
    await page.getByLabel('任务含有').fill('没有这样的字');
    await page.keyboard.press('Enter');
    await page.getByText('没有符合条件的任务').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('没有这样的字');
  });

  it.each([
    ['light', '/workload'],
    ['dark', '/workload'],
    ['light', '/workload?table=1'],
    ['dark', '/workload?table=1'],
  ] as const)('has no violation of WCAG AA and fits a small phone, %s %s', async (colorScheme, path) => {
    const { page } = await site.open(path, { colorScheme, viewport: { width: 360, height: 640 } });
    await page.locator('.bars li, tbody tr').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
