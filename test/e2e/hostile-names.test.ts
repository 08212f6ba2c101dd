import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '#src/build/build.js';
import { directiveNaming } from '#test/hostile-directive.js';
import { HOSTILE_NAMES } from '#test/hostile-names.js';
import { serveStore } from '#test/server/serving.js';
import { openEmptyStore } from '#test/stores.js';
import { drawn, fileBy } from './map-page.js';
import { useSite } from './site.js';

const site = useSite(async () => {
  const store = await openEmptyStore();
  await store.load(buildGraph(directiveNaming(HOSTILE_NAMES), { rulesVersion: 'of the tests' }));
  return serveStore(store);
});

/** White space as HTML shows it. */
const oneBlank = (words: string) => words.replace(/\s+/g, ' ').trim();
const shown = async (page: Page) => oneBlank((await page.locator('main').textContent()) ?? '');
/** Elements that no view of ours makes, and links that lead elsewhere. */
const foreign = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'script:not([src]), img, at, iframe, object, b, [onerror], [onload], [onclick], a:not([href^="/"], [href^="#"])',
      ),
    ]
      // Our own bold words are figures.
      .filter(({ tagName, textContent }) => tagName !== 'B' || !/^\d+$/.test(textContent ?? ''))
      .map(({ outerHTML }) => outerHTML),
  );
const units = async () => {
  const { data } = await site.serving.query<{ units: { nodes: { id: string; name: string }[] } }>(
    '{ units(first: 100) { nodes { id name } } }',
  );
  return data.units.nodes;
};

describe('hostile names are text', () => {
  it.each([
    ['the list of units', '/unit', '.units li'],
    ['the load of units', '/workload', '.bars li'],
    ['the table of the map', '/map?as=table', '.map-table tbody tr'],
    ['the matrix of the map', '/map?as=matrix', '.matrix tbody tr'],
  ])('in %s', async (_, path, row) => {
    const { page, troubles } = await site.open(path);
    await page.locator(row).first().waitFor();
    const words = await shown(page);
    for (const name of HOSTILE_NAMES) expect(words).toContain(oneBlank(name));
    expect(await foreign(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('on the map, in its picture and on its cards', async () => {
    const { page, troubles } = await site.open('/map');
    await drawn(page);
    const svg = (await fileBy(page, '下载SVG')).bytes.toString();
    const elements = await page.evaluate((words) => {
      const { documentElement } = new DOMParser().parseFromString(words, 'image/svg+xml');
      return [documentElement, ...documentElement.querySelectorAll('*')].map(({ tagName }) => tagName);
    }, svg);
    expect([...new Set(elements)].toSorted()).toEqual(['circle', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    for (const { id, name } of await units()) {
      if (!/[<_$]/.test(name)) continue;
      await page.goto(`${site.serving.url}/map?focus=${encodeURIComponent(id)}`);
      await page.getByRole('complementary').locator('h2').waitFor();
      expect(oneBlank((await page.locator('.card h2').textContent()) ?? '')).toContain(oneBlank(name));
      expect(await foreign(page)).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  it('on the page of a unit, with its tasks', async () => {
    const { page, troubles } = await site.open('/unit');
    for (const { id, name } of await units()) {
      if (!/[<_$]/.test(name)) continue;
      await page.goto(`${site.serving.url}/unit?id=${encodeURIComponent(id)}`);
      await page.locator('tbody th').first().waitFor();
      expect(oneBlank((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')).toBe(oneBlank(name));
      expect(oneBlank((await page.locator('tbody th').first().textContent()) ?? '')).toContain(oneBlank(name));
      expect(await foreign(page)).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  it('in questions and their answers', async () => {
    const asked = HOSTILE_NAMES.map((name) => `q=${encodeURIComponent(`${name}有哪些任务`)}`);
    const { page, troubles } = await site.open(`/#${[...asked, 'q=有哪些任务'].join('&')}`);
    await page.locator('.turn').nth(asked.length).locator('p').first().waitFor();
    const words = await shown(page);
    for (const name of HOSTILE_NAMES) expect(words).toContain(oneBlank(`${name}有哪些任务`));
    expect(await foreign(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('beside the text of the directive', async () => {
    const { data } = await site.serving.query<{ directives: { nodes: { id: string }[] } }>(
      '{ directives(first: 1) { nodes { id } } }',
    );
    const { page, troubles } = await site.open(
      `/source?directive=${encodeURIComponent(data.directives.nodes[0]?.id ?? '')}`,
    );
    await page.locator('mark').first().waitFor();
    const words = await shown(page);
    expect(words).toContain('推进第一类工作');
    expect(await foreign(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
