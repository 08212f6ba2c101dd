import { describe, expect, it } from 'vitest';
import { compareBags, f1, sumOf } from '#src/eval/counts.js';
import { fold, foldLabel, foldUnit, likeness, overlaps } from '#src/eval/fold.js';
import { GOLD } from '#src/eval/gold.js';
import { scoreExtraction, tableOf } from '#src/eval/score.js';
import { extractText } from '#src/pipeline.js';

describe('folding', () => {
  it.each([
    [fold('“互联网＋” 制造。'), '"互联网+"制造'],
    [foldLabel('（一）'), '一'],
    [foldLabel('1．'), '1'],
    [foldUnit('市发改委等有关部门'), '市发改委'],
    [fold(null), ''],
  ])('%s', (got, expected) => expect(got).toBe(expected));

  it('measures how much two texts share', () => {
    expect(likeness('推进智能制造', '推进智能制造')).toBe(1);
    expect(likeness('推进智能制造', '保护水源')).toBe(0);
    expect(overlaps('到2020年建成10个中心', '建成10个中心')).toBe(true);
    expect(overlaps('建成10个中心', '培育50家企业')).toBe(false);
    expect(overlaps('', '建成')).toBe(false);
  });
});

const TEXT =
  '一、任务\n1.推进制造。建成10个中心。（牵头单位：市发改委；配合单位：市财政局）\n2.保护水源。（责任单位：市水利局）';
const task = (label: string, title: string, units: Partial<Record<'lead' | 'support' | 'responsible', string[]>>) => ({
  label,
  title,
  ...units,
});
const TRUE_TASKS = [
  task('1', '推进制造', { lead: ['市发改委'], support: ['市财政局'] }),
  task('2', '保护水源', { responsible: ['市水利局'] }),
];
const TARGET = { text: '建成10个中心', value: 10, unit: '个' };

describe('scores', () => {
  it('are full where all is as labelled', () => {
    const { counts, notes } = scoreExtraction(
      GOLD.parse({ tasks: TRUE_TASKS, targets: [TARGET], targetsComplete: true }),
      extractText(TEXT),
    );
    expect(notes).toEqual([]);
    expect([counts.tasks, counts.duties, counts.targets]).toEqual([
      { tp: 2, fp: 0, fn: 0 },
      { tp: 3, fp: 0, fn: 0 },
      { tp: 1, fp: 0, fn: 0 },
    ]);
  });

  it.each([
    ['a missed task and its duty', { tasks: [...TRUE_TASKS, task('3', '治理大气', { lead: ['市环保局'] })] }, [1, 1]],
    ['a wrong role', { tasks: [task('1', '推进制造', { support: ['市发改委', '市财政局'] }), TRUE_TASKS[1]] }, [0, 1]],
    ['an optional task', { tasks: [...TRUE_TASKS, { ...task('3', '治理大气', {}), optional: true }] }, [0, 0]],
  ])('count %s', (_, labelled, [tasks, duties]) => {
    const { counts } = scoreExtraction(GOLD.parse(labelled), extractText(TEXT));
    expect([counts.tasks.fn, counts.duties.fn]).toEqual([tasks, duties]);
  });

  it('count what is too much', () => {
    const { counts, notes } = scoreExtraction(GOLD.parse({ targetsComplete: true }), extractText(TEXT));
    expect([counts.tasks.fp, counts.duties.fp, counts.targets.fp]).toEqual([2, 3, 1]);
    expect(notes).toContain('+ target extra 建成10个中心');
  });

  it('add up to a table', () => {
    const one = scoreExtraction(GOLD.parse({ tasks: TRUE_TASKS }), extractText(TEXT));
    expect(tableOf(sumOf([one, one]))[0]).toBe(
      'tasks            F1 100.0  precision 100.0  recall 100.0  (tp 4 fp 0 fn 0)',
    );
  });

  it('compare bags, not sets', () => {
    const counts = { tp: 0, fp: 0, fn: 0 };
    expect(compareBags(counts, ['a', 'a', 'b'], ['a', 'c'])).toEqual({ missing: ['a', 'b'], extra: ['c'] });
    expect(counts).toEqual({ tp: 1, fp: 1, fn: 2 });
    expect(f1({ tp: 0, fp: 0, fn: 0 }).f1).toBe(0);
  });
});
