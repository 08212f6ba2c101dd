import { describe, expect, it } from 'vitest';
import { expanded } from '#web/page/map/expanded.js';
import { node } from './maps.js';

const OPENED = { focus: null, near: null };
const section = { directiveId: 'd', section: ['一、任务', '(一)交通'] };

describe('what a cluster is drawn as', () => {
  it.each([
    [node('tasks:甲市', 'TASK_CLUSTER'), { ...OPENED, place: '甲市' }],
    [node('units:甲市', 'UNIT_CLUSTER'), { ...OPENED, place: '甲市' }],
    [node('units:甲市:城区', 'UNIT_CLUSTER'), { ...OPENED, place: '甲市:城区' }],
    [node('d', 'TASK_CLUSTER', { directiveId: 'd' }), { ...OPENED, directive: 'd', section: null }],
    [node('d/1', 'TASK_CLUSTER', section), { ...OPENED, directive: 'd', section: '(一)交通' }],
    [
      node('d/0', 'TASK_CLUSTER', { directiveId: 'd', section: [], label: '前言' }),
      { ...OPENED, directive: 'd', section: '前言' },
    ],
    [node('tasks:未注明辖区', 'TASK_CLUSTER'), null],
    [node('units:未注明辖区', 'UNIT_CLUSTER'), null],
    [node('section', 'TASK_CLUSTER'), null],
    [node('甲局', 'UNIT'), null],
    [node('修路', 'TASK', section), null],
    [node('张三', 'PERSON'), null],
  ])('$id', (cluster, params) => {
    expect(expanded(cluster)).toEqual(params);
  });
});
