import type { FactChangeKind } from '../../generated/graphql.js';
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
  position: (at: number, count: number) => (at === 0 ? `共${count}处` : `第${at}处，共${count}处`),
  keys: '用 N、P 键前后跳',
  rule: '规则',
  change: { ADDED: '补充', DROPPED: '删去', CHANGED: '更正' } satisfies Record<FactChangeKind, string>,
  corrections: (count: number) => `人工更正（${count}处）`,
  fallen: '现在的文本里没有依据，不起作用。',
  unit: '单位页',
  map: '在图上看',
  compare: '与另一份对比',
  close: '关闭',
  incomplete: '这份文件太长，只标注和列出了前一部分。',
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
  position: (at, count) => (at === 0 ? `${count} places` : `${at} of ${count}`),
  keys: 'N and P go on and back',
  rule: 'Rule',
  change: { ADDED: 'Added', DROPPED: 'Dropped', CHANGED: 'Corrected' },
  corrections: (count) => `Corrected by hand (${count})`,
  fallen: 'The text now holds nothing to bear it out: it has no effect.',
  unit: 'Unit page',
  map: 'On the map',
  compare: 'Compare with another',
  close: 'Close',
  incomplete: 'This directive is too long: only the first part of it is marked and listed.',
};

/** Words of the source view. */
export const words: Dictionary<typeof zh> = { zh, en };
