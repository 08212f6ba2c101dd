import { describe, expect, it } from 'vitest';
import { orderOf, rowsOf } from '#web/page/workload/workload-rows.js';

const unit = (
  name: string,
  lead: number,
  responsible: number,
  support: number,
  total = lead + responsible + support,
) => ({
  unit: { id: `unit:${name}`, name, jurisdiction: null },
  lead,
  responsible,
  support,
  total,
});
const A = unit('甲', 6, 2, 2);
const B = unit('乙', 1, 8, 11);
const C = unit('丙', 1, 0, 0);

describe('rows of the workload', () => {
  it.each([
    ['TOTAL', ['乙', '甲', '丙']],
    ['LEAD', ['甲', '乙', '丙']],
    ['RESPONSIBLE', ['乙', '甲', '丙']],
    ['nonsense', ['乙', '甲', '丙']],
    [null, ['乙', '甲', '丙']],
  ])('ordered by %s', (order, names) => {
    expect(rowsOf([C, A, B], orderOf(order)).map(({ name }) => name)).toEqual(names);
  });

  it('scales the parts to the longest bar, who has two roles in a task included', () => {
    const [row] = rowsOf([A, B], 'LEAD');
    expect(row?.parts).toEqual([
      { role: 'LEAD', count: 6, width: 30 },
      { role: 'RESPONSIBLE', count: 2, width: 10 },
      { role: 'SUPPORT', count: 2, width: 10 },
    ]);
    const twice = rowsOf([unit('丁', 1, 0, 1, 1)], 'TOTAL')[0];
    expect(twice?.parts.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });

  it.each([[[]], [[unit('无', 0, 0, 0)]]])('of nothing are no bars', (workload) => {
    for (const { parts } of rowsOf(workload, 'TOTAL')) expect(parts.every(({ width }) => width === 0)).toBe(true);
  });
});
