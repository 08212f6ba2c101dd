import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workplace } from './run.js';

const TEXT = '一、任务\n1.推进制造。（牵头单位：市发改委；配合单位：市财政局）\n2.保护水源。（责任单位：市水利局）';
const GOLD = { tasks: [{ label: '1', title: '推进制造', lead: ['市发改委'], support: ['市教育局'] }] };

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const folder of ['docs', 'gold', 'bad']) mkdirSync(place.path(folder));
  writeFileSync(place.path('docs/a.txt'), TEXT);
  writeFileSync(place.path('docs/alone.txt'), TEXT);
  writeFileSync(place.path('gold/a.json'), JSON.stringify(GOLD));
  writeFileSync(place.path('bad/a.json'), JSON.stringify({ tasks: [{ label: 1, title: '推进制造' }] }));
});
afterAll(() => place.close());

const evaluate = (gold: string, ...more: string[]) =>
  place.run(['eval', '--docs', place.path('docs'), '--gold', place.path(gold), ...more]);

describe('zerentu eval', () => {
  it('prints the table, what is wrong, and what has no partner', async () => {
    const { code, out, err } = await evaluate('gold', '--verbose');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'a: tasks 1/1, duties 1/2 (+2)',
      '  - duty of 1: missing 市教育局|SUPPORT',
      '  + duty of 1: extra 市财政局|SUPPORT',
      '  + task extra 2 保护水源',
      '',
      'tasks            F1 66.7  precision 50.0  recall 100.0  (tp 1 fp 1 fn 0)',
      'duties           F1 40.0  precision 33.3  recall 50.0  (tp 1 fp 2 fn 1)',
      'titles           F1 100.0  precision 100.0  recall 100.0  (tp 1 fp 0 fn 0)',
      '',
    ]);
    expect(err).toContain('alone');
  });

  it('prints one object for machines', async () => {
    const { out } = await evaluate('gold', '--json');
    expect(JSON.parse(out).total.duties).toEqual({ tp: 1, fp: 2, fn: 1 });
  });

  it('names file and field of gold that it cannot read', async () => {
    const { code, out, err } = await evaluate('bad');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/a\.json is no gold file: .*tasks\[0\]\.label/s);
  });
});
