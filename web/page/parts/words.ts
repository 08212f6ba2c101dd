import type { Dictionary } from '../shell/language.js';

const zh = {
  directive: '文件',
  allDirectives: '全部文件',
  cut: (count: number) => `文件太多，只列出前${count}份。`,
};
const en: typeof zh = {
  directive: 'Directive',
  allDirectives: 'All directives',
  cut: (count) => `There are too many: only the first ${count} directives are listed.`,
};

/** Words of the parts that several views have. */
export const words: Dictionary<typeof zh> = { zh, en };
