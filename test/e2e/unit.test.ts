import { describe, expect, it } from 'vitest';
import { axeViolations, overflow } from './page.js';
import { useSite } from './site.js';

const site = useSite();

const ID = 'unit:聊城市/市经信委';
const PATH = `/unit?id=${encodeURIComponent(ID)}`;

describe('a unit’s page', () => {
  it('has every task by role, with whom and where it stands', async () => {
    const { data } = await site.serving.query<{
      node: { tasks: { edges: { role: string; node: { label: string; title: string } }[] } };
    }>(
      'query($id: ID!) { node(id: $id) { ... on Unit { tasks(first: 100) { edges { role node { label title } } } } } }',
      {
        id: ID,
      },
    );
    const { page, troubles } = await site.open(PATH);
    await page.getByRole('heading', { level: 1, name: '市经信委' }).waitFor();
    for (const [role, heading] of Object.entries({ LEAD: '牵头', RESPONSIBLE: '责任', SUPPORT: '配合' })) {
      const titles = data.node.tasks.edges
        .filter((edge) => edge.role === role)
        .map(({ node }) => `${node.label} ${node.title}`);
      if (titles.length === 0) continue;
      const list = page.getByRole('region', { name: `${heading} ${titles.length}` });
      expect(await list.locator('tbody th').allTextContents()).toEqual(titles);
    }
    expect(await page.locator('tbody th a').first().getAttribute('href')).toMatch(/^\/source\?.*at=\d+-\d+$/);
    expect(await page.getByText('于海龙').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  it('is found by a part of its name while that is typed, but for what an input method still composes', async () => {
    const { page } = await site.open('/unit');
    const box = page.getByLabel('按名称查找');
    await page.locator('.units li').nth(5).waitFor();
    const entries = await page.evaluate('history.length');
    const input = await page.context().newCDPSession(page);
    await box.focus();
    await input.send('Input.imeSetComposition', { text: 'jing', selectionStart: 4, selectionEnd: 4 });
    // Longer than a pause: the half word must have had its chance.
    await page.waitForTimeout(600);
    expect(new URL(page.url()).searchParams.has('q')).toBe(false);
    expect(await box.inputValue()).toBe('jing');
    await input.send('Input.insertText', { text: '经' });
    await page.waitForURL((url) => url.searchParams.get('q') === '经');
    await page.keyboard.insertText('信 ');
    await page.waitForURL((url) => url.searchParams.get('q') === '经信');
    expect(await box.inputValue()).toBe('经信 ');
    expect(await page.evaluate('history.length')).toBe(entries);
    await page.waitForFunction("[...document.querySelectorAll('.units a')].every((a) => a.textContent.includes('经'))");
    await page.locator('.units a', { hasText: '市经信委' }).first().click();
    await page.getByRole('heading', { level: 1, name: '市经信委' }).waitFor();
  });

  it('opens by itself once it is kept as one’s own, and all units still can be seen', async () => {
    const { page } = await site.open(PATH);
    await page.getByRole('button', { name: '记住为我的单位' }).click();
    await page.goto(`${site.serving.url}/unit`);
    await page.getByRole('heading', { level: 1, name: '市经信委' }).waitFor();
    await page.getByRole('link', { name: '全部单位' }).click();
    await page.locator('.units li').nth(5).waitFor();
  });

  it('prints without what is for the screen, dark on white', async () => {
    const { page } = await site.open(PATH, { colorScheme: 'dark' });
    await page.locator('.sheet').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.locator('.sheet h2').first().isVisible()).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('that is none says so', async () => {
    const { page, troubles } = await site.open('/unit?id=%3Cscript%3Ealert(1)%3C/script%3E');
    await page.getByText('没有这样的单位').waitFor();
    expect(troubles).toEqual([]);
  });

  it.each([
    ['light', PATH],
    ['dark', PATH],
    ['light', '/unit'],
    ['dark', '/unit'],
  ] as const)('has no violation of WCAG AA and fits a small phone, %s %s', async (colorScheme, path) => {
    const { page } = await site.open(path, { colorScheme, viewport: { width: 360, height: 640 } });
    await page.locator('.sheet, .units li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
