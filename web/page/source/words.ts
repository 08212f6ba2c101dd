import type { Dictionary } from '../shell/language.js';
import type { MarkKind } from './source-data.js';

const zh = {
  title: '原文',
  which: '请选择一份文件：',
  empty: '还没有载入文件。',
  none: '没有这份文件，它可能已被撤下。',
  cited: '这份文件只被别的文件引用，没有载入正文。',
  kinds: {
    TASK: '任务',
    DUTY: '责任',
    TARGET: '目标',
    PERSON: '人员',
    ENTERPRISE: '企业',
    UNIT_DUTY: '职责',
    DIAGNOSTIC: '未读懂',
    QUOTE: '引用',
  } satisfies Record<MarkKind, string>,
  marks: '标注',
  outline: '目录',
  diagnostics: (count: number) => `未读懂的地方（${count}处）`,
  previous: '上一处',
  next: '下一处',
  position: (at: number, count: number) => `第${at}处，共${count}处`,
  rule: '规则',
  byHand: (author: string) => `${author}更正`,
  unit: '单位页',
  map: '在图上看',
  compare: '与另一份对比',
  close: '关闭',
  more: (count: number) => `标题只列出前${count}个。`,
};

const en: typeof zh = {
  title: 'Source',
  which: 'Choose a directive:',
  empty: 'No directive is loaded yet.',
  none: 'There is no such directive; it may have been withdrawn.',
  cited: 'Others only cite this document; its text is not loaded.',
  kinds: {
    TASK: 'Task',
    DUTY: 'Duty',
    TARGET: 'Target',
    PERSON: 'Person',
    ENTERPRISE: 'Enterprise',
    UNIT_DUTY: 'Unit’s duty',
    DIAGNOSTIC: 'Not understood',
    QUOTE: 'Quote',
  },
  marks: 'Marks',
  outline: 'Outline',
  diagnostics: (count) => `Not understood (${count})`,
  previous: 'Previous',
  next: 'Next',
  position: (at, count) => `${at} of ${count}`,
  rule: 'Rule',
  byHand: (author) => `corrected by ${author}`,
  unit: 'Unit page',
  map: 'On the map',
  compare: 'Compare with another',
  close: 'Close',
  more: (count) => `Only the first ${count} headings are listed.`,
};

/** Words of the source view. */
export const words: Dictionary<typeof zh> = { zh, en };
