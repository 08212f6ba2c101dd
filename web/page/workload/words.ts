import type { Dictionary } from '../shell/language.js';

const zh = {
  title: '工作量：各单位有多少任务',
  text: '任务含有',
  section: '章节含有',
  order: '排序',
  total: '合计',
  table: '表格',
  bars: '图形',
  unit: '单位',
  none: '没有符合条件的任务。',
  said: (tasks: number, units: number, shown: number) =>
    `${tasks}项任务，${units}个单位${shown < units ? `，显示任务最多的${shown}个` : ''}。`,
  twice: '同一任务中有两种责任的单位，两处都计，合计只计一次。',
};

const en: typeof zh = {
  title: 'Workload: how many tasks each unit has',
  text: 'Task contains',
  section: 'Section contains',
  order: 'Order by',
  total: 'Total',
  table: 'Table',
  bars: 'Bars',
  unit: 'Unit',
  none: 'No task fits.',
  said: (tasks, units, shown) =>
    `${tasks} tasks, ${units} units${shown < units ? `; the ${shown} with most tasks are shown` : ''}.`,
  twice: 'A unit with two roles in a task counts in both, and once in the total.',
};

/** Words of the workload. */
export const words: Dictionary<typeof zh> = { zh, en };
