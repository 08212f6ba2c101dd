import { describe, expect, it } from 'vitest';
import type { MapData } from '#web/page/map/data.js';
import { layout } from '#web/page/map/layout/layout.js';
import { edge, node, SMALL } from './maps.js';

const EMPTY: MapData = { level: 'TASK', omitted: 0, nodes: [], edges: [] };
const LARGER: MapData = {
  ...SMALL,
  nodes: [
    ...SMALL.nodes,
    node('清河', 'TASK', { section: ['二、生态'] }),
    node('丙局', 'UNIT'),
    node('别处', 'TASK', { directiveId: 'other' }),
  ],
  edges: [...SMALL.edges, edge('丙局', 'LEAD', '清河'), edge('丙局', 'SUPPORT', '修路')],
};

describe('the layout', () => {
  it.each([
    ['nothing', EMPTY],
    ['one task', { ...EMPTY, nodes: [node('修路', 'TASK')] }],
    ['one unit', { ...EMPTY, nodes: [node('甲局', 'UNIT')] }],
    ['a small map', SMALL],
    ['two directives', LARGER],
  ])('places each node of %s, and always the same way', (_, map) => {
    const places = layout(map);
    expect([...places.keys()].sort()).toEqual(map.nodes.map(({ id }) => id).sort());
    for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
    expect(layout(map)).toEqual(places);
  });

  it('lets no two nodes lie on each other', () => {
    const places = [...layout(LARGER).values()];
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
  });

  it.each([
    ['a wide screen', 3, (wide: number, high: number) => wide > high],
    ['a phone', 0.5, (wide: number, high: number) => wide < high],
  ])('puts directives beside or below each other as %s is', (_, aspect, fits) => {
    const nodes = ['a', 'b', 'c', 'd'].map((directiveId) => node(`${directiveId}1`, 'TASK', { directiveId }));
    const places = [...layout({ ...EMPTY, nodes }, new Map(), aspect).values()];
    const span = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
    expect(fits(span(places.map(({ x }) => x)), span(places.map(({ y }) => y)))).toBe(true);
  });

  it('keeps known nodes where they are, and places new ones beside them', () => {
    const before = layout(SMALL);
    const after = layout(LARGER, before);
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    expect(after.size).toBe(LARGER.nodes.length);
  });
});
