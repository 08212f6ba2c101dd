import { describe, expect, it } from 'vitest';
import { filtered, isDue, neighbourhood } from '#web/page/map/filter.js';
import { chosenMap, isReversed, selectionOf } from '#web/page/map/selection.js';
import { node, SMALL } from './maps.js';

const idsOf = (query: string) =>
  filtered(SMALL, selectionOf(new URLSearchParams(query)))
    .nodes.map(({ id }) => id)
    .join(' ');

describe('what filters leave', () => {
  it.each([
    ['', '甲局 乙局 修路 架桥 植树 张三'],
    ['people=no', '甲局 乙局 修路 架桥 植树'],
    ['role=LEAD', '甲局 乙局 修路 植树 张三'],
    ['role=SUPPORT', '乙局 修路 张三'],
    ['unit=甲局', '甲局 乙局 修路 架桥 张三'],
    ['unit=甲局&role=LEAD', '甲局 修路'],
    ['section=生态', '乙局 植树 张三'],
    ['from=2018&to=2019', '甲局 乙局 修路 张三'],
    ['text=张三', '乙局 修路 植树 张三 甲局'.split(' ').sort().join(' ')],
    ['text=架', '甲局 架桥'],
    ['text=没有', ''],
  ])('%s', (query, left) => {
    expect(idsOf(query).split(' ').sort()).toEqual(left.split(' ').sort());
  });

  it.each([
    ['2018', '2018-03', '', true],
    ['2018-05', '2018', '2018', true],
    ['2018-05', '', '2018-04', false],
    ['2017', '2018', '', false],
    [null, '2018', '', false],
    [null, '', '', true],
  ])('due %s between %s and %s: %s', (deadline, from, to, due) => {
    expect(isDue(deadline, from, to)).toBe(due);
  });

  it.each([
    ['2020', '2019', true],
    ['2020-06', '2020', false],
    ['2020-06', '2020-05', true],
    ['2020', '2020-01', false],
    ['2020', '', false],
    ['', '2019', false],
  ])('from %s to %s ends before it begins: %s', (from, to, reversed) => {
    expect(isReversed({ from, to })).toBe(reversed);
  });

  it.each([
    ['', true],
    ['people=no', true],
    ['text=无主', true],
    ['section=生态', true],
    ['role=LEAD', false],
    ['unit=甲局', false],
    ['section=交通', false],
  ])('a task of nobody is left by %s: %s', (query, left) => {
    const map = { ...SMALL, nodes: [...SMALL.nodes, node('无主', 'TASK', { weight: 0, section: ['二、生态'] })] };
    const { nodes } = filtered(map, selectionOf(new URLSearchParams(query)));
    expect(nodes.some(({ id }) => id === '无主')).toBe(left);
  });

  it('neighbours are those tied to a node', () => {
    expect(neighbourhood(SMALL, '甲局').nodes.map(({ id }) => id)).toEqual(['甲局', '修路', '架桥']);
    expect(neighbourhood(SMALL, 'nobody').nodes).toEqual([]);
  });

  it('an address that says nonsense chooses all; clusters are chosen from by the server', () => {
    expect(selectionOf(new URLSearchParams('role=X&from=soon'))).toEqual(selectionOf(new URLSearchParams()));
    const selection = selectionOf(new URLSearchParams('unit=u&role=LEAD&section=章&to=2018'));
    expect(chosenMap(selection)).toMatchObject({
      ...{ roles: ['LEAD'], from: null, to: '2018' },
      filter: { section: '章', duty: { roles: ['LEAD'], unitIds: ['u'] } },
    });
  });
});
