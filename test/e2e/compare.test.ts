import { beforeAll, expect, it } from 'vitest';
import { WRITE_TOKEN } from '#test/server/serving.js';
import { axeViolations, overflow } from './page.js';
import { useSite } from './site.js';

const OTHER = `关于加快智能制造发展的实施意见
一、主要任务
1.大力推进智能制造。(牵头单位:市科技局)
2.开展全新的工作。(牵头单位:市经信委)
`;

const site = useSite();
let address: string;
beforeAll(async () => {
  await site.serving.query(
    'mutation ($text: String!) { ingest(input: { name: "x.txt", text: $text }) { id } }',
    { text: OTHER },
    { authorization: `Bearer ${WRITE_TOKEN}` },
  );
  const { data } = await site.serving.query<{ directives: { nodes: { id: string; title: string }[] } }>(
    '{ directives(first: 5) { nodes { id title } } }',
  );
  const [a, b] = data.directives.nodes.toSorted((one) => (one.title.includes('智能制造') ? 1 : -1));
  address = `/compare?a=${encodeURIComponent(a?.id ?? '')}&b=${encodeURIComponent(b?.id ?? '')}`;
});

it('shows what both ask for, who answers for it in one alone, and both texts at the place', async () => {
  const { page, troubles } = await site.open(address);
  const shared = page.locator('.compared li', { hasText: '大力推进智能制造' }).first();
  await shared.waitFor();
  expect(await shared.textContent()).toMatch(/只在甲：.*市经信委（牵头）.*只在乙：.*市科技局（牵头）/);
  await page.getByText('只有乙文件有（1项）').waitFor();
  await shared.getByRole('button').first().click();
  await page.waitForFunction("document.querySelectorAll('.text-pane .mark-quote').length >= 2");
  for (const label of ['甲文件', '乙文件']) {
    const pane = page.getByRole('region', { name: label });
    expect(await pane.locator('.mark-quote').first().textContent()).toContain('大力推进智能制造');
    const [outer, inner] = [await pane.boundingBox(), await pane.locator('.mark-quote').first().boundingBox()];
    expect(outer && inner && inner.y < outer.y + outer.height && inner.y + inner.height > outer.y).toBe(true);
  }
  expect(troubles).toEqual([]);
});

it('lets one choose two directives', async () => {
  const { page } = await site.open('/compare');
  await page.getByText('请选择两份不同的文件').waitFor();
  await page.getByLabel('甲文件').selectOption({ index: 1 });
  await page.getByLabel('乙文件').selectOption({ index: 2 });
  await page.getByText(/两份都有的任务/).waitFor();
});

it.each(['light', 'dark'] as const)('has no violation of WCAG AA, %s', async (colorScheme) => {
  const { page } = await site.open(address, { colorScheme });
  await page.locator('.text-pane mark').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

it('fits a small phone', async () => {
  const { page } = await site.open(address, { viewport: { width: 360, height: 640 } });
  await page.locator('.text-pane mark').first().waitFor();
  expect(await overflow(page)).toBe(0);
});
