import { ASKS_DATE } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

const WHO = /谁(?:牵头|负责|配合|管)/;

/** 第15项什么时候完成? 2018年要完成哪些? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'due-in-year',
    asks: /20\d\d年?.*(?:完成|到期|达到|实现|建成|做到|做完|要做|截止|收尾|指标|目标).*(?:哪些|什么|哪几|几[项个]|啥|多少项)|20\d\d年?.*(?:哪些|什么|哪几[项个]|几[项个]|啥|多少项)(?:任务|工作|目标|指标|事)?.*(?:完成|到期|达到|实现|建成|截止|做完|要做)|(?:哪些|哪几[项个]|什么|几[项个])(?:任务|工作|目标|指标|事)?.{0,6}20\d\d年?.*(?:完成|到期|达到|实现|建成|做完|指标|目标)/,
    unless: WHO,
    example: '2018年要完成哪些？',
    nearMisses: ['2018年建成多少个绿色智慧住区？', '到2020年建设多少个智慧工厂'],
  },
  {
    name: 'when',
    asks: ASKS_DATE,
    unless: WHO,
    example: '第15项什么时候完成？',
    nearMisses: ['谁牵头智能制造？'],
  },
];
