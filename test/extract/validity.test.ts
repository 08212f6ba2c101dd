import { describe, expect, it } from 'vitest';
import { extractText } from '#src/pipeline.js';
import { addDays, addYears } from '#src/text/dates.js';

const read = (words: string) => {
  const { directive, repeals } = extractText(
    `某市人民政府关于发展的意见\n一、任务\n${words}\n某市人民政府\n2021年4月2日`,
  );
  return [
    directive.effectiveFrom,
    directive.expiresOn,
    repeals.map(({ title, docNumber }) => title + (docNumber ?? '')),
  ];
};

describe('validity', () => {
  it.each([
    ['本意见自2021年5月1日起施行，有效期5年。', ['2021-05-01', '2026-04-30', []]],
    ['本办法自印发之日起30日后施行，有效期至2025年12月31日。', ['2021-05-02', '2025-12-31', []]],
    ['本方案自发布之日起实施，试行两年。', ['2021-04-02', '2023-04-01', []]],
    ['本细则自2020年1月1日起实施，有效期为三年。原《某市细则》同时废止。', ['2020-01-01', '2022-12-31', ['某市细则']]],
    [
      '本意见自2021年5月1日起施行，《某市办法》（某政发〔2015〕3号）同时废止。',
      ['2021-05-01', null, ['某市办法某政发〔2015〕3号']],
    ],
    ['本意见自2021年5月1日起施行，有效期6个月。', ['2021-05-01', '2021-10-31', []]],
  ])('%s', (words, expected) => expect(read(words)).toEqual(expected));

  it.each([
    '自2016年起实施“百城万企”工程。',
    '严格实施《某市行动计划》，有效期内的证书继续使用。',
    '严禁废止《某市办法》。',
    '合同自签订之日起生效。',
  ])('states none: %s', (words) => expect(read(words)).toEqual([null, null, []]));

  it('counts days and years by the calendar', () => {
    expect([addDays('2020-02-28', 2), addYears('2020-02-29', 1), addYears('2020-12-31', 0.5)]).toEqual([
      '2020-03-01',
      '2021-02-28',
      '2021-06-30',
    ]);
  });
});
