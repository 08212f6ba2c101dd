import type { Dictionary } from '../shell/language.js';

const zh = {
  title: '问一问：谁负责什么？',
  question: '问题',
  placeholder: '例如：第1项任务谁牵头？',
  ask: '问',
  asking: '正在回答…',
  choose: '请选择：',
  next: '还可以问：',
  examples: '可以这样问：',
  again: '新的对话',
  share: '复制这段对话的地址',
  shared: '已复制',
  loaded: (directives: number, tasks: number, units: number) =>
    `已载入${directives}份文件、${tasks}项任务、${units}个单位：`,
  empty: '还没有载入文件。',
  more: (count: number) => `全部${count}份文件`,
};

const en: typeof zh = {
  title: 'Ask: who answers for what?',
  question: 'Question',
  placeholder: 'Ask in Chinese: 谁牵头…？',
  ask: 'Ask',
  asking: 'Answering…',
  choose: 'Choose one:',
  next: 'You may also ask:',
  examples: 'You may ask:',
  again: 'New conversation',
  share: 'Copy the address of this conversation',
  shared: 'Copied',
  loaded: (directives, tasks, units) => `${directives} directives, ${tasks} tasks and ${units} units are loaded: `,
  empty: 'No directive is loaded yet.',
  more: (count) => `All ${count} directives`,
};

/** Words of the conversation. */
export const words: Dictionary<typeof zh> = { zh, en };
