import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SEED_TEXT } from '#test/corpus/directives.js';
import { type Serving, serveSeed, WRITE_TOKEN } from '#test/server/serving.js';
import { TREES_2018 } from '#test/server/trees.js';
import { openBrowser } from './chromium.js';
import { axeViolations, openPage, overflow } from './page.js';

let browser: Browser;
let serving: Serving;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  serving = await serveSeed();
});
afterEach(() => serving.close());

const CHANGED = TREES_2018.replace('责任单位：市水利局', '牵头单位：市水利局');

/** Puts files into the box of the page: each a name and its words. */
const give = (page: Page, ...files: readonly (readonly [string, string])[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
/** Drags files from elsewhere over the page, and returns how to let them fall, as a person does. */
async function drag(page: Page, ...files: readonly (readonly [string, string])[]) {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const [name, text] of ${JSON.stringify(files)}) transfer.items.add(new File([text], name));
    return transfer;
  })()`);
  const zone = page.locator('.drop');
  for (const event of ['dragenter', 'dragover']) await zone.dispatchEvent(event, { dataTransfer });
  return () => zone.dispatchEvent('drop', { dataTransfer });
}
/** Gives the token that the page asks for. */
async function unlock(page: Page, token = WRITE_TOKEN) {
  await page.getByRole('dialog').getByLabel('写入令牌').fill(token);
  await page.getByRole('button', { name: '确定' }).click();
}
/** How many duties and directives are stored. */
async function stored() {
  const { data } = await serving.query<{ directives: { totalCount: number }; statistics: { duties: number } }>(
    '{ directives(first: 1) { totalCount } statistics { duties } }',
  );
  return [data.directives.totalCount, data.statistics.duties];
}

describe('loading a file', () => {
  it('shows stages and differences, and stores nothing before the button is pressed; then replaces it', async () => {
    const before = await stored();
    const { page, troubles } = await openPage(browser, serving.url, '/load');
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page);
    await page.getByRole('button', { name: '载入', exact: true }).waitFor();
    expect(await page.locator('.stages li b').allTextContents()).toEqual(['读取', '解析', '抽取', '建图', '比对']);
    expect(await stored()).toEqual(before);
    await page.getByRole('button', { name: '载入', exact: true }).click();
    await page.getByText('已写入').waitFor();
    const once = await stored();
    expect(once[0]).toBe((before[0] ?? 0) + 1);
    await page.locator('.loaded-directives').getByText('种树').waitFor();

    await give(page, ['trees.txt', CHANGED]);
    await page.getByRole('button', { name: '替换', exact: true }).waitFor();
    const row = page.locator('.diff').nth(0).locator('tbody tr', { hasText: '市水利局' }).first();
    await row.waitFor();
    expect(await row.locator('th').textContent()).toBe('改动');
    expect((await row.locator('td').allTextContents()).slice(2, 4)).toEqual(['责任', '牵头']);
    expect(await stored()).toEqual(once);
    await page.getByRole('button', { name: '替换', exact: true }).click();
    await page.getByText('已写入').nth(1).waitFor();
    const { data } = await serving.query<{ units: { nodes: { tasks: { totalCount: number } }[] } }>(
      '{ units(first: 9, filter: {text: "水利局"}) { nodes { tasks(first: 1, roles: [LEAD]) { totalCount } } } }',
    );
    expect(data.units.nodes.some(({ tasks }) => tasks.totalCount > 0)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('takes several one after the other, goes on after one that is no directive, and leaves out what it is told to', async () => {
    const before = await stored();
    const { page } = await openPage(browser, serving.url, '/load');
    await give(page, ['weather.txt', '今天天气很好。'], ['trees.txt', TREES_2018]);
    await unlock(page);
    await page.getByRole('alert').getByText('这不像一份文件').waitFor();
    await page.getByRole('button', { name: '不载入' }).click();
    await page.getByText('没有载入。').waitFor();
    expect(await stored()).toEqual(before);
  });

  it('takes files that are dropped on it, and sends none of a kind that cannot be read', async () => {
    const { page, troubles } = await openPage(browser, serving.url, '/load');
    const drop = await drag(page, ['photos.zip', 'PK'], ['trees.txt', TREES_2018]);
    await page.locator('.drop.over').waitFor();
    await drop();
    expect(await page.locator('.drop.over').count()).toBe(0);
    const [zip, trees] = [page.locator('.job').nth(0), page.locator('.job').nth(1)];
    await zip.getByRole('alert').getByText('能读的是 txt、md、html').waitFor();
    await unlock(page);
    await trees.getByRole('button', { name: '载入', exact: true }).click();
    await trees.getByText('已写入').waitFor();
    expect(await zip.locator('.stages').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('asks once more for a token that the server refuses, forgets it, and says that it is wrong', async () => {
    const { page } = await openPage(browser, serving.url, '/load');
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page, 'another-token');
    await page.getByRole('dialog').getByText('没有接受刚才的令牌').waitFor();
    await unlock(page, 'a-third-token');
    await page.getByRole('alert').getByText('写入令牌不对').waitFor();
    await page.getByRole('alert').getByRole('button').click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').getByRole('alert').count()).toBe(0);
    await unlock(page, 'a-fourth-token');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await unlock(page);
    await page.getByRole('button', { name: '载入', exact: true }).waitFor();
  });

  it('says at once that a server without a write token takes none, and asks for none', async () => {
    const closed = await serveSeed({ token: null });
    try {
      const { page, troubles } = await openPage(browser, closed.url, '/load');
      await page.getByRole('alert').getByText('没有设置写入令牌').waitFor();
      expect(await page.getByRole('button', { name: '选择文件' }).isDisabled()).toBe(true);
      expect(await page.getByRole('button', { name: '撤下' }).isDisabled()).toBe(true);
      await (await drag(page, ['trees.txt', TREES_2018]))();
      expect(await page.locator('.job').count()).toBe(0);
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await closed.close();
    }
  });

  it('keeps what is undecided while another view is shown, and asks before the tab is closed', async () => {
    const { page, troubles } = await openPage(browser, serving.url, '/load');
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page);
    await page.getByRole('button', { name: '载入', exact: true }).waitFor();
    await page.locator('nav a', { hasText: '问答' }).click();
    await page.locator('.job').waitFor({ state: 'detached' });
    await page.locator('nav a', { hasText: '载入' }).click();
    const decide = page.getByRole('button', { name: '载入', exact: true });
    await decide.waitFor();
    const asked = page.waitForEvent('dialog');
    await page.evaluate('setTimeout(() => location.reload())');
    expect((await asked).type()).toBe('beforeunload');
    expect(troubles).toEqual(['dialog: ']);
    await decide.click();
    await page.getByText('已写入').waitFor();
    await page.reload();
    expect(troubles).toEqual(['dialog: ']);
    expect(await page.locator('.job').count()).toBe(0);
  });

  it('goes on by itself after a file that changes nothing', async () => {
    const { page } = await openPage(browser, serving.url, '/load');
    await give(page, ['seed.txt', SEED_TEXT], ['trees.txt', TREES_2018]);
    await unlock(page);
    await page.getByRole('button', { name: '载入', exact: true }).waitFor();
    await page.locator('.job', { hasText: 'seed.txt' }).getByText('没有任何变化').waitFor();
  });

  it('warns where a text of the same number is of another issuer, and says all of the directive in words', async () => {
    const { page } = await openPage(browser, serving.url, '/load');
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page);
    await page.getByRole('button', { name: '载入', exact: true }).click();
    await page.getByText('已写入').waitFor();
    await give(page, ['others.txt', TREES_2018.replaceAll('德州市人民政府', '滨州市人民政府')]);
    const job = page.locator('.job', { hasText: 'others.txt' });
    await job.getByText('将替换《德州市人民政府关于种树的实施意见》（德州市人民政府，德州市，2018-03-01）').waitFor();
    await job.getByText('同号，但发文机关不同：原来是德州市人民政府，现在是滨州市人民政府').waitFor();
    const about = await job.locator('tr', { hasText: '文件' }).locator('td:nth-child(3)').allTextContents();
    expect(about).toEqual(['发文机关', '标题', '地方']);
  });

  it.each(['change', 'kind'] as const)('keeps the words of the column “%s” whole in English', async (column) => {
    const { page } = await openPage(browser, serving.url, '/load');
    await page.getByRole('button', { name: 'English' }).click();
    await give(page, ['trees.txt', TREES_2018]);
    await page.getByRole('dialog').locator('input').fill(WRITE_TOKEN);
    await page.getByRole('dialog').locator('.primary').click();
    await page.locator('.diff summary').click();
    const cell = page.locator(`.diff tbody tr > :nth-child(${column === 'change' ? 1 : 2})`).first();
    await cell.waitFor();
    const lines = await cell.evaluate((shown) => {
      const range = shown.ownerDocument.createRange();
      range.selectNodeContents(shown);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });

  it('says in its own words why a file is not read, whatever its name ends with', async () => {
    const { page } = await openPage(browser, serving.url, '/load');
    const zip = Buffer.from(zipSync({ 'a.bin': new Uint8Array(9) }));
    await page.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: zip });
    await unlock(page);
    await page.getByRole('alert').getByText('不能读这种格式').waitFor();
  });

  it('drops the error of a first try, and brings what must be decided into sight', async () => {
    const { page } = await openPage(browser, serving.url, '/load', { viewport: { width: 600, height: 300 } });
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page, 'another-token');
    await page.getByRole('dialog').getByText('没有接受刚才的令牌').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alert').getByText('写入令牌不对').waitFor();
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page);
    const decide = page.getByRole('button', { name: '载入', exact: true });
    await decide.waitFor();
    expect(await page.getByText('写入令牌不对').count()).toBe(0);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  it('puts a file in the place of a directive that was chosen', async () => {
    const { page } = await openPage(browser, serving.url, '/load');
    await give(page, ['trees.txt', TREES_2018]);
    await unlock(page);
    await page.getByRole('button', { name: '载入', exact: true }).click();
    await page.locator('.loaded-directives').getByText('种树').waitFor();
    const before = await stored();
    await page
      .getByLabel('载入方式')
      .selectOption({ label: '替换：《德州市人民政府关于种树的实施意见》（德州市人民政府，德州市，2018-03-01）' });
    await give(page, ['trees.txt', TREES_2018.replace('9号', '10号')]);
    await page.getByRole('button', { name: '替换', exact: true }).click();
    await page.getByText('已写入').nth(1).waitFor();
    expect(await stored()).toEqual(before);
  });

  it('takes a directive out again once that is confirmed', async () => {
    const { page } = await openPage(browser, serving.url, '/load');
    await page.locator('.loaded-directives').getByRole('button', { name: '撤下' }).click();
    const dialog = page.getByRole('dialog', { name: '撤下' });
    await dialog.getByRole('button', { name: '取消' }).click();
    expect((await stored())[0]).toBe(1);
    await page.locator('.loaded-directives').getByRole('button', { name: '撤下' }).click();
    await dialog.getByRole('button', { name: '撤下' }).click();
    await unlock(page);
    await page.getByText('还没有载入文件。').waitFor();
    expect(await stored()).toEqual([0, 0]);
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG AA and fits a small phone, %s', async (colorScheme) => {
    const viewport = { width: 360, height: 640 };
    const { page } = await openPage(browser, serving.url, '/load', { colorScheme, viewport });
    await give(page, ['<img src=x onerror=alert(1)>.txt', TREES_2018]);
    await unlock(page);
    await page.locator('.diff summary').click();
    await page.locator('.diff tbody tr').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
