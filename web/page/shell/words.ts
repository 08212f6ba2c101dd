import type { Dictionary } from './language.js';
import type { Theme } from './theme.js';

const zh = {
  name: '责任图',
  skip: '跳到内容',
  menu: '栏目',
  views: {
    ask: '问答',
    map: '责任图',
    timeline: '时间表',
    workload: '工作量',
    unit: '单位',
    source: '原文',
    compare: '对比',
    load: '载入',
  },
  otherLanguage: 'English',
  theme: { system: '外观：跟随系统', light: '外观：浅色', dark: '外观：深色' } satisfies Record<Theme, string>,
  loading: '正在读取…',
  offline: '连不上服务器，显示的是已经读到的内容。',
  retry: '重试',
  failed: (message: string) => `没有读到：${message}`,
  readToken: '读取令牌',
  readTokenWhy: '这台服务器要求读取令牌（ZERENTU_READ_TOKEN）。它只保留到关闭标签页为止。',
  writeToken: '写入令牌',
  writeTokenWhy: '载入文件需要写入令牌（ZERENTU_TOKEN）。它只保留到关闭标签页为止。',
  tokenRefused: '服务器没有接受刚才的令牌。请再输入一次。',
  confirm: '确定',
  cancel: '取消',
};

const en: typeof zh = {
  name: 'Zerentu',
  skip: 'Skip to content',
  menu: 'Views',
  views: {
    ask: 'Ask',
    map: 'Map',
    timeline: 'Timeline',
    workload: 'Workload',
    unit: 'Units',
    source: 'Source',
    compare: 'Compare',
    load: 'Load',
  },
  otherLanguage: '中文',
  theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  loading: 'Loading…',
  offline: 'The server cannot be reached; what is shown was loaded before.',
  retry: 'Try again',
  failed: (message) => `Not loaded: ${message}`,
  readToken: 'Read token',
  readTokenWhy: 'This server asks for its read token (ZERENTU_READ_TOKEN). It is kept until the tab is closed.',
  writeToken: 'Write token',
  writeTokenWhy: 'Loading files needs the write token (ZERENTU_TOKEN). It is kept until the tab is closed.',
  tokenRefused: 'The server did not take that token. Give it again.',
  confirm: 'OK',
  cancel: 'Cancel',
};

/** Words of the frame around every view. */
export const words: Dictionary<typeof zh> = { zh, en };
