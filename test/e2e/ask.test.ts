import { describe, expect, it } from 'vitest';
import { READ_TOKEN, serveSeed } from '#test/server/serving.js';
import { axeViolations, openPage, overflow } from './page.js';
import { useSite } from './site.js';

const site = useSite();

const conversation = (...questions: readonly string[]) =>
  `/#${questions.map((one) => `q=${encodeURIComponent(one)}`).join('&')}`;

describe('asking', () => {
  it('answers with the quote, keeps the conversation in the address, and leads to what it names', async () => {
    const { page, troubles } = await site.open('/');
    await page.getByText('已载入1份文件').waitFor();
    await page.getByRole('searchbox').fill('谁牵头智能制造');
    await page.keyboard.press('Enter');
    await page.locator('.turn p').first().getByText('由市经信委牵头').waitFor();
    expect(await page.locator('blockquote').textContent()).toContain('(牵头单位:市经信委;配合单位:市发改委、市科技局)');
    await page.getByRole('searchbox').fill('他们的主任是谁');
    await page.keyboard.press('Enter');
    await page.getByText('市经信委主任是于海龙').waitFor();
    const { search, hash } = new URL(page.url());
    expect([search, ...new URLSearchParams(hash.slice(1)).getAll('q')]).toEqual([
      '',
      '谁牵头智能制造',
      '他们的主任是谁',
    ]);
    await page.goBack();
    await page.waitForFunction("document.querySelectorAll('.turn').length === 1");
    const unit = page.locator('.turn a', { hasText: '市经信委' }).first();
    expect(await unit.getAttribute('href')).toContain('/unit?id=');
    await page.locator('blockquote a').click();
    await page.waitForURL(/\/source\?directive=.*&at=\d+-\d+/);
    expect(troubles).toEqual([]);
  });

  it('opens a conversation that somebody shared, choices and all', async () => {
    const offered = await site.open(conversation('任务'));
    const first = offered.page.locator('.turn .actions button').first();
    await first.waitFor();
    const chosen = (await first.textContent()) ?? '';
    await first.click();
    await offered.page.locator('.turn').nth(1).locator('p').first().waitFor();
    const answer = await offered.page.locator('.turn').nth(1).locator('p').first().textContent();
    const shared = await site.open(conversation('任务', chosen));
    await shared.page.locator('.turn').nth(1).locator('p').first().waitFor();
    expect(await shared.page.locator('.turn').nth(1).locator('p').first().textContent()).toBe(answer);
    expect([...offered.troubles, ...shared.troubles]).toEqual([]);
  });

  it('offers what may be asked before anything is, more of a list, and keeps the newest answer in sight', async () => {
    const { page, troubles } = await site.open('/', { viewport: { width: 360, height: 640 } });
    await page.locator('.inventory .actions button').first().click();
    await page.locator('.turn blockquote').first().waitFor();
    for (const question of ['有哪些任务', '市发改委参与哪些任务']) {
      await page.getByRole('searchbox').fill(question);
      await page.keyboard.press('Enter');
      const turn = page.locator('.turn', { hasText: question });
      await turn.locator('p').first().waitFor();
      await page.waitForFunction(
        (words) =>
          [...document.querySelectorAll('.turn')].some((one) => {
            const { top } = one.getBoundingClientRect();
            return one.textContent?.includes(words) && top > -1 && top < innerHeight / 2;
          }),
        question,
      );
    }
    await page.getByRole('searchbox').fill('有哪些任务');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '更多' }).click();
    await page.locator('.turn').last().getByText('完善公共交通信息化服务功能').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it.each([
    ['light', '深色', 'rgb(21, 24, 28)'],
    ['dark', '浅色', 'rgb(255, 255, 255)'],
  ] as const)('on a %s system can be made %s', async (colorScheme, name, ground) => {
    const { page } = await site.open('/', { colorScheme });
    const button = page.locator('.switches button').first();
    while (!(await button.textContent())?.includes(name)) await button.click();
    const shows = () => page.waitForFunction((is) => getComputedStyle(document.body).backgroundColor === is, ground);
    await shows();
    await page.reload();
    await shows();
  });

  it('opens a conversation whose address is longer than what a server reads', async () => {
    const long = Array.from({ length: 6 }, (_, at) => `第${at + 1}问：${'谁牵头智能制造'.repeat(60)}`);
    const { page, troubles } = await site.open(conversation(...long, '谁牵头智能制造'));
    const last = page.locator('.turn').nth(long.length);
    await last.getByText('由市经信委牵头').waitFor();
    expect(page.url().length).toBeGreaterThan(16_384);
    await page.reload();
    await last.getByText('由市经信委牵头').waitFor();
    expect(troubles).toEqual([]);
  });

  it('leads past the menu without leaving the conversation', async () => {
    const { page } = await site.open(conversation('谁牵头智能制造'));
    await page.locator('.turn p').first().waitFor();
    await page.getByRole('button', { name: '跳到内容' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    expect(await page.locator('.turn').count()).toBe(1);
  });

  it('asks for the read token where there is one, once', async () => {
    const guarded = await serveSeed({ readToken: READ_TOKEN });
    try {
      const { page } = await openPage(site.browser, guarded.url, conversation('谁牵头智能制造'));
      await page.getByRole('dialog').getByLabel('读取令牌').fill(READ_TOKEN);
      await page.getByRole('button', { name: '确定' }).click();
      await page.getByText('由市经信委牵头').first().waitFor();
      await page.reload();
      await page.getByText('由市经信委牵头').first().waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    } finally {
      await guarded.close();
    }
  });

  it('works on a server that answers no other operations than ours', async () => {
    const limited = await serveSeed({ operations: 'shipped' });
    try {
      const { page, troubles } = await openPage(site.browser, limited.url, conversation('谁牵头智能制造'));
      await page.getByText('由市经信委牵头').first().waitFor();
      // The first request is refused, which tells the page to send hashes from then on.
      expect(troubles).toEqual([expect.stringContaining('403')]);
    } finally {
      await limited.close();
    }
  });

  it('shows what somebody typed as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202E谁牵头';
    const { page, troubles } = await site.open(conversation(hostile));
    await page.locator('.turn p').first().waitFor();
    expect(await page.locator('.turn h2 bdi').textContent()).toBe(hostile);
    expect(await page.locator('.turn img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('speaks English on demand, and remembers it', async () => {
    const { page } = await site.open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Ask: who answers for what?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ask: who answers for what?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the frame', () => {
  it.each(['light', 'dark'] as const)('has no violation of WCAG AA, %s', async (colorScheme) => {
    const { page } = await site.open(conversation('谁牵头智能制造', '任务'), { colorScheme });
    await page.locator('.turn').nth(1).locator('p').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('fits a small phone', async () => {
    const { page } = await site.open(conversation('联席会议有哪些成员'), {
      viewport: { width: 360, height: 640 },
    });
    await page.locator('.turn p').first().waitFor();
    expect(await overflow(page)).toBe(0);
  });

  it('goes on with what was loaded when the network is gone', async () => {
    const { page } = await site.open(conversation('谁牵头智能制造'));
    await page.locator('.turn p').first().waitFor();
    await page.locator('nav a', { hasText: '问答' }).click();
    await page.getByText('已载入1份文件').waitFor();
    await page.context().setOffline(true);
    await page.goBack();
    await page.getByText('由市经信委牵头').first().waitFor();
    await page.getByRole('searchbox').fill('市经信委主任是谁');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.turn').first().textContent()).toContain('由市经信委牵头');
  });
});
