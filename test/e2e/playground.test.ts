import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSchema } from '#src/server/schema.js';
import { READ_TOKEN, serveSeed } from '#test/server/serving.js';
import { useSite } from './site.js';

const FOLDER = 'web/playground/examples';
const EXAMPLES = readdirSync(FOLDER).sort();

const site = useSite();

/** Opens the page; `troubles` gathers what it must not do: ask elsewhere, break its policy, throw. */
async function open(url: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await (await site.browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) troubles.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.goto(`${url}/graphql`);
  await page.waitForSelector('.graphiql-query-editor .view-line');
  return { page, troubles };
}

/** Presses the button; what the server answers to the query of the tab. */
async function run(page: Page): Promise<{ data?: object; errors?: readonly { message: string }[] }> {
  const [response] = await Promise.all([
    page.waitForResponse(
      (one) => one.url().endsWith('/graphql') && !/IntrospectionQuery/.test(one.request().postData() ?? ''),
    ),
    page.locator('.graphiql-execute-button').click(),
  ]);
  return response.json();
}

const answer = (page: Page) => page.locator('.graphiql-response .view-lines');

describe('the playground', () => {
  it('opens with the examples, from files of our own', async () => {
    const { page, troubles } = await open(site.serving.url);
    const tabs = await page.locator('.graphiql-tab').allTextContents();
    expect(tabs).toHaveLength(EXAMPLES.length);
    for (const label of ['Documentation', 'History', 'GraphiQL Explorer'])
      expect(await page.locator(`button[aria-label*="${label}"]`).count()).toBe(1);
    await page.locator('button[aria-label*="GraphiQL Explorer"]').click();
    await page.waitForSelector('.graphiql-explorer-root');
    expect(await page.locator('.graphiql-explorer-root').textContent()).toContain('tasks');
    expect(troubles).toEqual([]);
  });

  it('runs every example', async () => {
    const { page, troubles } = await open(site.serving.url);
    for (let at = 0; at < EXAMPLES.length; at++) {
      await page.locator('.graphiql-tab-button').nth(at).click();
      expect((await run(page)).errors).toBeUndefined();
      await answer(page).getByText('"data"').first().waitFor();
    }
    expect(troubles).toEqual([]);
  });

  it('asks for the read token where there is one, and keeps it for the tab', async () => {
    const guarded = await serveSeed({ readToken: READ_TOKEN });
    try {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      let asked = 0;
      page.on('dialog', (dialog) => {
        asked += 1;
        void dialog.accept(READ_TOKEN);
      });
      await page.goto(`${guarded.url}/graphql`);
      await page.waitForSelector('.graphiql-query-editor .view-line');
      expect((await run(page)).errors).toBeUndefined();
      await answer(page).getByText('totalCount').first().waitFor();
      expect(asked).toBeGreaterThan(0);
      const before = asked;
      expect((await run(page)).errors).toBeUndefined();
      expect(asked).toBe(before);
    } finally {
      await guarded.close();
    }
  });
});

describe('the examples', () => {
  const schema = buildSchema(readSchema('.'));
  it.each(EXAMPLES)('%s hold to the schema', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(text).toMatch(/^# \p{Script=Han}/u);
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
