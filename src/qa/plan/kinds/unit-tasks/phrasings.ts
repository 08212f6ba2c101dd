import { ASKS_TASKS } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

const WHO = /谁|哪[个家些](?:单位|部门|局|委)(?!的?任务)|最[多少]|更多|比/;

/** U牵头哪些任务? U配合几项? U和V一起配合的任务? 他们负责什么? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'which-tasks',
    asks: ASKS_TASKS,
    unless: WHO,
    example: '市发改委牵头哪些任务？',
    nearMisses: ['谁牵头智能制造？', '哪个单位牵头的任务最多？'],
  },
  {
    name: 'how-many',
    asks: /[UP他它].*(?:几[项个条件]|多少[项个条件]?|数量|一共|总共)/,
    unless: WHO,
    example: '市公安局有多少项',
    nearMisses: ['移动互联网用户普及率要达到多少？', '文件一共有多少项任务？'],
  },
  {
    name: 'unit-and-role',
    asks: /^(?:[那请问]*)U(?:都|要|还|也|单独)*(?:牵头|配合|负责|参与|协办|主办|承担|管)(?:的|些|了|着|过)*(?:呢|啥|哪儿?些?|什么)?$/,
    example: '市发改委牵头的',
    nearMisses: ['市发改委牵头智能制造吗？'],
  },
];
