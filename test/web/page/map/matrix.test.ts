import { describe, expect, it } from 'vitest';
import { matrixOf } from '#web/page/map/table/matrix.js';
import { edge, node, SMALL } from './maps.js';

describe('the matrix', () => {
  it('has a cell for each duty', () => {
    const { units, tasks, cells, more } = matrixOf(SMALL);
    expect(units.map(({ id }) => id)).toEqual(['甲局', '乙局']);
    expect(tasks.map(({ task }) => task.id)).toEqual(['修路', '架桥', '植树']);
    expect(cells.get('乙局')).toEqual(
      new Map([
        ['修路', ['SUPPORT']],
        ['植树', ['LEAD']],
      ]),
    );
    expect(more).toEqual({ units: 0, tasks: 0 });
  });

  it('begins with the units of the first task, not with those of most duties, and leaves out tasks of nobody', () => {
    const busy = node('丙局', 'UNIT', { weight: 9 });
    const nobodys = node('无主', 'TASK', { weight: 0 });
    const map = {
      ...SMALL,
      nodes: [busy, nobodys, ...SMALL.nodes],
      edges: [...SMALL.edges, edge('丙局', 'LEAD', '植树')],
    };
    const { units, tasks } = matrixOf(map);
    expect(units.map(({ id }) => id)).toEqual(['甲局', '乙局', '丙局']);
    expect(tasks.map(({ task }) => task.id)).not.toContain('无主');
  });

  it('says how much it leaves out, and keeps no unit whose tasks it does not show', () => {
    const many = Array.from({ length: 160 }, (_, at) => at);
    const map = {
      ...SMALL,
      nodes: many.flatMap((at) => [node(`局${at}`, 'UNIT'), node(`事${at}`, 'TASK', { ordinal: at })]),
      edges: many.map((at) => edge(`局${at}`, 'LEAD', `事${at}`)),
    };
    const { units, tasks, more } = matrixOf(map);
    expect([units.length, tasks.length, more]).toEqual([120, 150, { units: 40, tasks: 10 }]);
    expect(units[0]?.id).toBe('局0');
  });
});
