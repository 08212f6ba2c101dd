import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Workplace } from './run.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.close());

/** What is typed where a messenger has a button. */
const TYPED: Readonly<Record<string, string>> = { '[6.]': '6. 拓展电子商务应用领域', '[更多]': '更多' };

it('holds the conversation that is held in every messenger, and saves the file', async () => {
  const turns = readFileSync('test/bots/golden/transcript/answers.txt', 'utf8')
    .split(/^> /m)
    .slice(1)
    .map((turn) => {
      const [said = '', ...answer] = turn.trimEnd().split('\n');
      return { typed: TYPED[said] ?? said, answer: answer.join('\n') };
    });
  const { code, out, err } = await place.run(['chat'], {
    input: turns.map(({ typed }) => `${typed}\n`).join(''),
    settings: { ZERENTU_URL: 'https://zerentu.example' },
  });
  expect(code).toBe(0);
  const told = turns.map(({ answer }) => answer.replace('[任务分解表.xlsx]', '已保存：任务分解表.xlsx'));
  expect(out).toBe(`${told.join('\n')}\n`);
  expect(existsSync(place.path('任务分解表.xlsx'))).toBe(true);
  expect(err).toContain('您好！');
});

it('ends with 再见, and does not overwrite a file', async () => {
  const input = '任务列表\n下载表格\n任务列表\n下载表格\n再见\n谁牵头智能制造？\n';
  const { out } = await place.run(['chat'], { input });
  expect(out).toContain('已保存：任务分解表.xlsx');
  expect(out).toContain('已保存：任务分解表(1).xlsx');
  expect(out).not.toContain('市经信委牵头。');
});
