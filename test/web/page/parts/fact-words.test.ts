import { expect, it } from 'vitest';
import { inWords } from '#web/page/parts/fact-words.js';
import { roleWords } from '#web/page/parts/roles.js';

it.each([
  ['TARGET', '园区 GTE 10 个 2020', '园区 ≥ 10 个 2020'],
  ['TARGET', '园区 EQ 10 个', '园区 10 个'],
  ['PERSON', 'GTE 主任', 'GTE 主任'],
  ['PERSON', 'LEAD', 'LEAD'],
  ['DUTY', 'LEAD', '牵头'],
  ['DUTY', '市水利局 RESPONSIBLE', '市水利局 责任'],
] as const)('%s %s is shown as %s', (kind, detail, shown) => {
  expect(inWords(kind, detail, roleWords.zh)).toBe(shown);
});
