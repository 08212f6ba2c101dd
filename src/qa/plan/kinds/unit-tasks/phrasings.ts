import { ASKS_TASKS } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

const WHO = /(?<!给)谁|哪[个家些](?:单位|部门|局|委)(?!的?任务)|最[多少]|更多|比/;
const WORK =
  '(?:牵头|主抓|主办|配合|协办|协助|支持|负责|承担|参与|参加|涉及|有关|关联|任务|工作|事项|事儿?|活儿?|职责|分工|干|做|管|抓|有份|身上|名下)';

/** 配合的呢: another role of the unit of the answer before. */
const OTHER_ROLE =
  '^(?:那|还|他们?|它们?|她们?|又|也)*(?:牵头|配合|负责|参与|责任)(?:了|的)?(?:任务)?(?:呢|有哪些|哪些|有几[项个])?$|^(?:那|它|他们)?(?:一共|总共|共)有?(?:几|多少)[项个条](?:任务)?$';

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
    name: 'others',
    asks: /(?:牵头|配合|负责|承担|参与|管)(?:了|着)?(?:的)?(?:没有?)?(?:别的|其[他它])/,
    after: '智能制造谁牵头？',
    example: '那家还牵头别的吗',
    nearMisses: ['智能制造还涉及别的单位吗'],
  },
  {
    // Only where nothing else is named: with a topic it may ask who answers for that.
    name: 'nothing-else-named',
    asks: new RegExp(`U.*${WORK}|${WORK}.*U|${OTHER_ROLE}`),
    unless: new RegExp(`${WHO.source}|[吗嘛]$|是不是|是否|[UP].*长|主任`),
    example: '由市发改委牵头的都列出来',
    nearMisses: ['市发改委牵头智能制造吗？', '市经信委主任是谁？'],
  },
];
