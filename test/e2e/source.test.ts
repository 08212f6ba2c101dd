import { beforeAll, describe, expect, it } from 'vitest';
import { serveSeed, WRITE_TOKEN } from '#test/server/serving.js';
import { axeViolations, openPage, overflow } from './page.js';
import { useSite } from './site.js';

interface Directive {
  readonly id: string;
  readonly text: string;
  readonly facts: {
    readonly nodes: readonly { readonly kind: string; readonly quote: string | null; readonly rule: string }[];
  };
}

const WRITER = { authorization: `Bearer ${WRITE_TOKEN}` };
/** Names that a page must show as they are; the clause that stands by itself is not understood. */
const HOSTILE = `关于<script>alert(1)</script>的实施意见
一、主要任务
1.推进<img src=x onerror=alert(2)>建设。建成10个园区。(牵头单位:市\u202E<b>经信委;配合单位:市发改委)
2.${'长'.repeat(10_000)}。(牵头单位:市科技局)
二、其他
本段不是任务。
附件
说明(责任单位:)
`;

const site = useSite();
let seed: Directive;
let hostile: Directive;
beforeAll(async () => {
  await site.serving.query(
    'mutation ($text: String!) { ingest(input: { name: "x.txt", text: $text }) { id } }',
    { text: HOSTILE },
    WRITER,
  );
  const { data } = await site.serving.query<{ directives: { nodes: Directive[] } }>(
    '{ directives(first: 5) { nodes { id text facts(first: 100) { nodes { kind quote rule } } } } }',
  );
  const find = (hostileOne: boolean) => {
    const one = data.directives.nodes.find(({ text }) => text.includes('<script>') === hostileOne);
    if (!one) throw new Error('a directive is missing');
    return one;
  };
  [seed, hostile] = [find(false), find(true)];
});

const address = ({ id }: Directive, at = '') => `/source?directive=${encodeURIComponent(id)}${at && `&at=${at}`}`;

describe('the text of a directive', () => {
  it('is there to the letter, with its facts marked', async () => {
    const { page, troubles } = await site.open(address(seed));
    await page.locator('.source-text').waitFor();
    const lines = await page.locator('.source-text p').allTextContents();
    expect(lines.join('\n')).toBe(seed.text);
    const marked = (await page.locator('mark.mark-duty').allTextContents()).sort();
    const duties = seed.facts.nodes.flatMap(({ kind, quote }) => (kind === 'DUTY' ? (quote ?? []) : []));
    for (const words of duties) expect(marked).toContain(words);
    expect(duties.length).toBeGreaterThan(10);
    expect(troubles).toEqual([]);
  });

  it('is scrolled to the words of an answer', async () => {
    const start = seed.text.indexOf('于海龙');
    const { page } = await site.open(address(seed, `${start}-${start + 3}`));
    const quote = page.locator('.mark-quote');
    await quote.waitFor();
    expect(await quote.textContent()).toBe('于海龙');
    const box = await quote.boundingBox();
    expect(box && box.y > 0 && box.y < 800).toBe(true);
  });

  it.each([
    ['a window', { width: 1280, height: 800 }, '市经信委'],
    ['a small phone', { width: 360, height: 640 }, '市经信委'],
    ['a small phone, in several lines', { width: 360, height: 640 }, '牵头单位:市经信委;配合单位:市发改委、市科技局'],
  ])('tells what a quote says beside it, first what is said of just these words, in %s', async (_, viewport, words) => {
    const start = seed.text.indexOf(words);
    expect(start).toBeGreaterThan(0);
    const { page } = await site.open(address(seed, `${start}-${start + words.length}`), { viewport });
    const card = await page.locator('.fact-card').boundingBox();
    if (!card) throw new Error('there is no card');
    expect(await page.locator('.fact-card .fact').first().textContent()).toMatch(/^责任 市经信委 → /);
    for (const piece of await page.locator('.mark-quote').all()) {
      const box = await piece.boundingBox();
      expect(box && (box.y + box.height <= card.y || card.y + card.height <= box.y)).toBe(true);
    }
  });

  it('opens no card of a text that is scrolled under a pointer at rest', async () => {
    const { page } = await site.open(address(seed));
    const text = await page.locator('.source-text').boundingBox();
    if (!text) throw new Error('there is no text');
    await page.mouse.move(text.x + text.width / 2, 400);
    await page.keyboard.press('Escape');
    await page.evaluate('scrollBy(0, 900)');
    // As long as a browser takes to tell what came under the pointer.
    await page.waitForTimeout(500);
    expect(await page.locator('.fact-card').count()).toBe(0);
  });

  it('tells the fact and its rule of the words that are pointed at, and goes on by keyboard', async () => {
    const { page } = await site.open(address(seed));
    const duty = page.locator('mark.mark-duty').first();
    await duty.hover();
    await page.locator('.fact-card').getByText('duty/').first().waitFor();
    expect(await page.locator('.fact-card').textContent()).toContain(`${await duty.textContent()} → `);
    expect(await page.locator('.fact-card').textContent()).toMatch(/牵头|责任|配合/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.fact-card').count()).toBe(0);
    await page.getByRole('button', { name: '下一处' }).click();
    await page.locator('.fact-card').waitFor();
    const first = await page.locator('mark:focus').textContent();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('mark:focus').textContent()).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('.fact-card').count()).toBe(0);
  });

  it('goes from fact to fact with n and p, unless they are switched off or typed', async () => {
    const { page } = await site.open(address(seed));
    const position = page.locator('.steps .soft');
    await position.waitFor();
    for (const [key, at] of [
      ['n', '第1处'],
      ['n', '第2处'],
      ['N', '第3处'],
      ['p', '第2处'],
    ] as const) {
      await page.keyboard.press(key);
      await position.getByText(at).waitFor();
    }
    await page.locator('.fact-card').waitFor();
    await page.evaluate("document.querySelector('main').append(document.createElement('input'))");
    await page.locator('main > input').pressSequentially('np n');
    expect(await page.locator('main > input').inputValue()).toBe('np n');
    await page.getByRole('checkbox', { name: 'N、P' }).uncheck();
    await page.keyboard.press('n');
    expect(await position.textContent()).toMatch(/^第2处/);
    await page.getByRole('checkbox', { name: 'N、P' }).check();
    await page.keyboard.press('n');
    await position.getByText('第3处').waitFor();
  });

  it('shows what a person corrected, by whom, when and why, where it stands and in a list', async () => {
    const own = await serveSeed();
    try {
      const { data } = await own.query<{ tasks: { nodes: { id: string; directive: { id: string } }[] } }>(
        '{ tasks(first: 1, filter: { text: "智能制造" }) { nodes { id directive { id } } } }',
      );
      const [task] = data.tasks.nodes;
      const duty = { taskId: task?.id, now: { unit: '市环保局', role: 'LEAD' } };
      const input = { author: '李四', note: '电话核实', quote: '智能制造', start: seed.text.indexOf('智能制造'), duty };
      const { errors } = await own.query(
        'mutation($id: ID!, $input: CorrectionInput!) { correct(id: $id, input: $input) { correction { id } } }',
        { id: task?.directive.id, input },
        WRITER,
      );
      expect(errors).toBeUndefined();
      const { page, troubles } = await openPage(site.browser, own.url, address(seed));
      const listed = page.locator('.outline .correction');
      await listed.waitFor();
      expect(await listed.textContent()).toMatch(/^补充 市环保局 牵头 李四 \d{4}-\d\d-\d\d 电话核实$/);
      await page.locator('.outline a', { has: page.locator('.correction') }).click();
      await page.locator('.mark-quote').first().hover();
      await page.locator('.fact-card .correction').getByText('李四').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('hides a kind of marks, and says so in the address', async () => {
    const { page } = await site.open(address(seed));
    await page.getByRole('checkbox', { name: '责任' }).click();
    await page.waitForFunction("document.querySelectorAll('mark.mark-duty').length === 0");
    expect(new URL(page.url()).searchParams.getAll('hide')).toEqual(['DUTY']);
  });

  it('shows what was not understood where it stands', async () => {
    const { page } = await site.open(address(hostile));
    await page.locator('.source-text .mark-diagnostic').first().waitFor();
    await page.locator('.outline details a').first().click();
    await page.locator('.mark-quote').first().waitFor();
    expect(await page.locator('.mark-quote.mark-diagnostic').count()).toBeGreaterThan(0);
  });

  it('shows hostile names as text', async () => {
    const { page, troubles } = await site.open(address(hostile), {
      viewport: { width: 360, height: 640 },
    });
    await page.locator('.source-text').waitFor();
    expect((await page.locator('.source-text p').allTextContents()).join('\n')).toBe(hostile.text);
    expect(await page.locator('main script, main img, main b').count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('is chosen from a list', async () => {
    const { page } = await site.open('/source');
    await page.getByRole('link', { name: /互联网/ }).click();
    await page.locator('.source-text').waitFor();
    const gone = await site.open('/source?directive=none');
    await gone.page.getByText('没有这份文件').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG AA, %s', async (colorScheme) => {
    const { page } = await site.open(address(seed), { colorScheme });
    await page.locator('mark.mark-duty').first().hover();
    await page.locator('.fact-card').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
