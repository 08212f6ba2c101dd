import { describe, expect, it } from 'vitest';
import { fitted, nextNode } from '#web/page/map/draw/camera.js';
import { boxOfLabel } from '#web/page/map/draw/label-places.js';
import { labelsOf } from '#web/page/map/draw/labels.js';
import { meets, overlap } from '#web/page/map/draw/room.js';
import { boxOf, sceneOf } from '#web/page/map/draw/scene.js';
import { COLOURS, LINES, type Palette, TIES } from '#web/page/map/draw/styles.js';
import { svgOf } from '#web/page/map/draw/svg.js';
import { widthOf, wrapped } from '#web/page/map/draw/text.js';
import { layout } from '#web/page/map/layout/layout.js';
import type { Point } from '#web/page/map/layout/place.js';
import { taskRows, textsOf } from '#web/page/map/table/rows.js';
import { edge, node, SMALL } from './maps.js';

const palette = Object.fromEntries(COLOURS.map((name) => [name, `#${name}`])) as Palette;
const scene = sceneOf(SMALL, layout(SMALL), new Map());
const HOSTILE = '<script>"&\u202E坏';
const hostile = sceneOf(
  { ...SMALL, nodes: [node(HOSTILE, 'UNIT')], edges: [] },
  new Map([[HOSTILE, { x: 0, y: 0 }]]),
  new Map(),
);

describe('the scene', () => {
  it('draws sections as groups, every node and every tie', () => {
    expect(scene.rings.map(({ label }) => label)).toEqual(['一、交通', '二、生态']);
    expect([scene.spots.length, scene.strokes.length]).toEqual([SMALL.nodes.length, SMALL.edges.length]);
    const { x, width } = boxOf(scene);
    for (const spot of scene.spots) expect(spot.x > x && spot.x < x + width).toBe(true);
  });

  it('tells roles by line as well as by colour', () => {
    const looks = TIES.map((tie) => `${LINES[tie].width} ${LINES[tie].dash}`);
    expect(new Set(looks).size).toBe(TIES.length);
  });

  it('writes no name over another, and more of them as one comes nearer', () => {
    const far = labelsOf({ scene, camera: { x: 300, y: 300, k: 0.4 }, width: 600, height: 600, chosen: null });
    const near = labelsOf({ scene, camera: { x: 2000, y: 2000, k: 4 }, width: 4000, height: 4000, chosen: null });
    expect(near.length).toBeGreaterThan(far.length);
    for (const [at, a] of far.entries())
      for (const b of far.slice(at + 1)) {
        const wide = (Math.max(...a.lines.map(widthOf)) * a.size + Math.max(...b.lines.map(widthOf)) * b.size) / 2;
        const apart = Math.abs(a.y - b.y) >= Math.min(a.size, b.size) || Math.abs(a.x - b.x) >= wide;
        expect(apart, `${a.lines} ${b.lines}`).toBe(true);
      }
  });

  it.each([0.4, 0.7, 1])('writes no name of a node over a node, and cuts none at an edge, at scale %d', (k) => {
    const sight = { x: 100, y: 100, width: 500, height: 400 };
    const labels = labelsOf({ scene, camera: { x: 350, y: 300, k }, width: 700, height: 600, sight, chosen: null });
    for (const label of labels) {
      const box = boxOfLabel(label);
      const inside = box.x >= 100 && box.y >= 100 && box.x + box.width <= 600 && box.y + box.height <= 500;
      expect(inside || !overlap(box, sight), `${label.lines}`).toBe(true);
      if (label.of === 'section') continue;
      for (const { x, y, node: of } of scene.spots)
        expect(meets(box, { x: x * k + 350, y: y * k + 300, r: of.radius * k }), `${label.lines} ${of.id}`).toBe(false);
    }
    expect(labels.length).toBeGreaterThan(2);
  });

  /** A unit with its task among lighter ones, so near that no name has room without covering one. */
  const around = Array.from({ length: 40 }, (_, at) => node(`旁${at}`, at % 2 ? 'UNIT' : 'TASK', { weight: 0 }));
  const crowd = sceneOf(
    {
      ...SMALL,
      nodes: [node('忙局', 'UNIT', { weight: 9 }), node('忙事', 'TASK'), ...around],
      edges: [edge('忙局', 'LEAD', '忙事')],
    },
    new Map([
      ['忙局', { x: 0, y: 0 }],
      ['忙事', { x: 300, y: 0 }],
      ...around.map(({ id }, at): [string, Point] => [
        id,
        { x: (at % 2) * 300 + 26 * Math.cos(at), y: 26 * Math.sin(at) },
      ]),
    ]),
    new Map(),
  );
  it.each([
    ['the busiest unit', null, ['忙局'], ['忙事']],
    ['what is chosen and its neighbours', '忙事', ['忙事', '忙局'], []],
  ])('names %s even where that covers other nodes', (_, chosen, named, unnamed) => {
    const labels = labelsOf({ scene: crowd, camera: { x: 300, y: 300, k: 1 }, width: 900, height: 600, chosen });
    const names = labels.map(({ lines }) => lines.join(''));
    expect(names).toEqual(expect.arrayContaining(named));
    for (const one of unnamed) expect(names).not.toContain(one);
  });

  it.each([
    ['above', { x: 0, y: 0, width: 300, height: 80 }],
    ['below', { x: 0, y: 320, width: 300, height: 80 }],
  ])('is brought into sight beside what lies %s', (_, over) => {
    const { k, x, y } = fitted(scene, 300, 400, over);
    for (const spot of scene.spots) {
      const seen = { x: spot.x * k + x, y: spot.y * k + y, r: spot.node.radius * k };
      expect(meets(over, seen), spot.node.id).toBe(false);
      expect(meets({ x: 0, y: 0, width: 300, height: 400 }, seen)).toBe(true);
    }
  });

  it.each([
    ['市经信委', 9, 2, ['市经信委']],
    ['加强互联网基础设施', 5, 2, ['加强互联网', '基础设施']],
    ['加强互联网基础设施保障', 5, 2, ['加强互联网', '基础设施…']],
    ['甲\u202E乙', 9, 1, ['甲乙']],
    ['', 9, 2, ['']],
  ])('wraps %s', (text, width, lines, made) => {
    expect(wrapped(text, width, lines)).toEqual(made);
  });

  it('moves by arrows to the nearest node in that direction', () => {
    const spots = ['0,0', '10,1', '30,0', '0,9'].map((id) => {
      const [x = 0, y = 0] = id.split(',').map(Number);
      return { node: node(id, 'UNIT'), lines: [], x, y };
    });
    const from = { x: 0, y: 0 };
    expect(nextNode(spots, from, { x: 1, y: 0 })?.node.id).toBe('10,1');
    expect(nextNode(spots, from, { x: 0, y: 1 })?.node.id).toBe('0,9');
    expect(nextNode(spots, from, { x: -1, y: 0 })).toBeNull();
  });
});

describe('the SVG', () => {
  const picture = { palette, width: 600, height: 600, camera: { x: 300, y: 300, k: 1 }, chosen: null };
  it('holds every name as text, whatever it says', () => {
    const svg = svgOf({ ...picture, scene: hostile });
    expect(svg).not.toContain('<script>');
    expect(svg).not.toMatch(/<text[^>]*>[^<]*\u202E/);
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('draws a line style for each role', () => {
    const svg = svgOf({ ...picture, scene });
    for (const tie of TIES) expect(svg).toContain(`stroke="${palette[LINES[tie].colour]}"`);
  });
});

describe('the table', () => {
  it('have a row for each task, in the order of the text', () => {
    expect(taskRows(SMALL).map((row) => textsOf(row, '文件'))).toEqual([
      ['1', '修路', '甲局', '', '乙局', '2018', '一、交通', '文件'],
      ['2', '架桥', '', '甲局', '', '2020-06', '一、交通', '文件'],
      ['3', '植树', '乙局', '', '', '', '二、生态', '文件'],
    ]);
  });
});
