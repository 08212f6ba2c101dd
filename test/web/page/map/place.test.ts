import { describe, expect, it } from 'vitest';
import { groupsOf, middleOf } from '#web/page/map/layout/place.js';

describe('places', () => {
  it.each([
    [[], { x: 0, y: 0 }],
    [[{ x: 3, y: -4 }], { x: 3, y: -4 }],
    [
      [
        { x: 0, y: 0 },
        { x: 4, y: 0 },
        { x: 2, y: 6 },
      ],
      { x: 2, y: 2 },
    ],
  ])('%j have their middle at %j', (points, middle) => {
    expect(middleOf(points)).toEqual(middle);
  });

  it.each([
    [[], []],
    [['甲1'], [['甲', ['甲1']]]],
    [
      ['乙1', '甲1', '乙2', '甲2', '丙1'],
      [
        ['乙', ['乙1', '乙2']],
        ['甲', ['甲1', '甲2']],
        ['丙', ['丙1']],
      ],
    ],
  ])('%j are parted in the order of the first of each group', (things, groups) => {
    expect([...groupsOf(things, (thing) => thing.charAt(0))]).toEqual(groups);
  });
});
