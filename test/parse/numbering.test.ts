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
  ])('%s has the label %s', (line, label) => expect(numberingOf(line)?.label).toBe(label));
  it.each(['3.8米直径火箭', '一是推进生产智能化', '2017年5月23日', '第一次全国普查', '（试行）', '附件1'])(
    'finds none in %s',
    (line) => expect(numberingOf(line)).toBeNull(),
  );
});
