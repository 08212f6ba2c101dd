import type { Dictionary } from '../shell/language.js';

const zh = { directive: '文件', allDirectives: '全部文件' };
const en: typeof zh = { directive: 'Directive', allDirectives: 'All directives' };

/** Words of the parts that several views have. */
export const words: Dictionary<typeof zh> = { zh, en };
