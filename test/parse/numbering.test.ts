import { describe, expect, it } from 'vitest';
import { NUMBERING_RULES, numberingOf } from '#src/parse/numbering.js';

describe('numbering', () => {
  it.each(NUMBERING_RULES.map(({ name, example }) => [name, example] as const))(
    '%s reads its example %s',
    (name, example) => {
      expect(numberingOf(example)?.rule).toBe(name);
    },
  );
  it('has unique names', () =>
    expect(new Set(NUMBERING_RULES.map(({ name }) => name)).size).toBe(NUMBERING_RULES.length));
  it.each([
    ['一、主要任务', '一'],
    ['(十一)加强领导', '十一'],
    ['1.大力推进', '1'],
    ['12．优化', '12'],
    ['第三条 本办法', '第三条'],
    ['（2）建设', '2'],
    ['一 、职责分工', '一'],
    ['5.2.1 建立加工网络', '5.2.1'],
    ['第12条 鼓励研发', '第12条'],
    ['3．2020年底前开展治理', '3'],
    ['——任务12：推动处置', '12'],
  ])('%s has the label %s', (line, label) => expect(numberingOf(line)?.label).toBe(label));
  it.each([
    '3.8米直径火箭',
    '2.5亿元投资',
    '任务艰巨：',
    '一是推进生产智能化',
    '2017年5月23日',
    '第一次全国普查',
    '（试行）',
    '附件1',
  ])('finds none in %s', (line) => expect(numberingOf(line)).toBeNull());
});
