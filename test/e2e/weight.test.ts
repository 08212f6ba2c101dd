import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from './site.js';

const TO_FIRST_ANSWER = 60_000;
const WITH_MAP = 220_000;

const site = useSite();

/** Everything that a page loaded up to now, each packed as a server would send it, in bytes. */
function weigh(page: Page): () => Promise<number> {
  const loaded: Promise<number>[] = [];
  page.on('response', (response) => {
    loaded.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0);
}

it('is light: what the first answer and the map take, packed', async () => {
  const page = await site.browser.newPage();
  const weight = weigh(page);
  await page.goto(`${site.serving.url}/?q=${encodeURIComponent('谁牵头智能制造')}`);
  await page.getByText('由市经信委牵头').first().waitFor();
  const first = await weight();
  expect(first).toBeGreaterThan(10_000);
  expect(first).toBeLessThanOrEqual(TO_FIRST_ANSWER);
  await page.locator('nav a', { hasText: '责任图' }).click();
  await page.locator('canvas').waitFor();
  // By then the page has fetched the files of every view.
  await page.waitForLoadState('networkidle');
  expect(await weight()).toBeLessThanOrEqual(WITH_MAP);
});

it('sends its files packed, and to be kept', async () => {
  const html = await (await fetch(site.serving.url)).text();
  const script = /src="([^"]+\.js)"/.exec(html)?.[1] ?? '';
  const { headers } = await fetch(site.serving.url + script, { headers: { 'accept-encoding': 'gzip' } });
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('cache-control')).toContain('immutable');
});
