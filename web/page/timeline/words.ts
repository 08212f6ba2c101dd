import type { Dictionary } from '../shell/language.js';

const zh = {
  title: '时间表：目标与时限',
  unit: '单位',
  allUnits: '全部单位',
  kind: '种类',
  both: '任务和目标',
  task: '任务',
  target: '目标',
  text: '含有',
  axis: '各年的任务和目标',
  today: '今天',
  year: (year: number) => `${year}年`,
  bar: (year: number, tasks: number, targets: number) => `${year}年：${tasks}项任务，${targets}个目标`,
  allYears: '全部年份',
  recurring: '每年等反复进行',
  undated: '没有写明时限',
  none: '没有符合条件的任务或目标。',
  noneDated: '符合条件的都没有写明时限。',
  incomplete: '太多了，只显示最早的一部分。请选择文件或单位，或输入文字。',
  count: (count: number) => `${count}条`,
};

const en: typeof zh = {
  title: 'Timeline: targets and deadlines',
  unit: 'Unit',
  allUnits: 'All units',
  kind: 'Kind',
  both: 'Tasks and targets',
  task: 'Task',
  target: 'Target',
  text: 'Contains',
  axis: 'Tasks and targets by year',
  today: 'Today',
  year: (year) => String(year),
  bar: (year, tasks, targets) => `${year}: ${tasks} tasks, ${targets} targets`,
  allYears: 'All years',
  recurring: 'Recurring',
  undated: 'Without a deadline',
  none: 'No task or target fits.',
  noneDated: 'None of them has a deadline.',
  incomplete: 'There are too many: only the earliest are shown. Choose a directive or unit, or type words.',
  count: (count) => `${count} entries`,
};

/** Words of the timeline. */
export const words: Dictionary<typeof zh> = { zh, en };
