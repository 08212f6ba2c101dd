import type { Dictionary } from '../shell/language.js';

const zh = {
  title: '两份文件对比',
  first: '甲文件',
  second: '乙文件',
  choose: '请选择',
  needed: '请选择两份不同的文件。',
  counts: (a: number, b: number) => `任务：${a}项 / ${b}项`,
  shared: (count: number) => `两份都有的任务（${count}项）`,
  onlyA: (count: number) => `只有甲文件有（${count}项）`,
  onlyB: (count: number) => `只有乙文件有（${count}项）`,
  same: '责任相同',
  alike: (share: number) => `标题相似度${Math.round(share * 100)}%`,
  dutiesA: '只在甲：',
  dutiesB: '只在乙：',
  units: '单位',
  texts: '原文对照',
  none: '无',
  go: '对照原文',
};

const en: typeof zh = {
  title: 'Two directives side by side',
  first: 'First',
  second: 'Second',
  choose: 'Choose one',
  needed: 'Choose two different directives.',
  counts: (a, b) => `Tasks: ${a} / ${b}`,
  shared: (count) => `Tasks of both (${count})`,
  onlyA: (count) => `Only in the first (${count})`,
  onlyB: (count) => `Only in the second (${count})`,
  same: 'same duties',
  alike: (share) => `titles alike by ${Math.round(share * 100)}%`,
  dutiesA: 'only in the first: ',
  dutiesB: 'only in the second: ',
  units: 'Unit',
  texts: 'Both texts',
  none: 'None',
  go: 'Show in both texts',
};

/** Words of the comparison. */
export const words: Dictionary<typeof zh> = { zh, en };
