import { ASKS_DATE } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

const WHO = /谁(?:牵头|负责|配合|管)/;
const YEAR = '20\\d\\d年?';
const WHICH = '(?:哪些|什么|哪几|几[项个]|啥|多少项)';
const WORK = '(?:任务|工作|目标|指标|事项?)';
/** What is done to work by its date: 2018年要完成哪些, 2020年前要办完的. */
const DONE = '完成|到期|达到|实现|建成|达成|截止|(?:[做干办弄])完';

const DUE_IN_YEAR = [
  `${YEAR}.*(?:${DONE}|做到|要做|收尾|指标|目标).*${WHICH}`,
  `${YEAR}.*${WHICH}${WORK}?.*(?:${DONE}|要做)`,
  `${WHICH}${WORK}?.{0,6}${YEAR}.*(?:${DONE}|指标|目标)`,
  `[时期]限(?:是|为|在|到)?${YEAR}.*${WORK}`,
  `${YEAR}(?:底|末|前|之前|以前)*[要该]?(?:需要)?(?:${DONE})的?${WORK}?$`,
];

/** 第15项什么时候完成? 2018年要完成哪些? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'due-in-year',
    asks: new RegExp(DUE_IN_YEAR.join('|')),
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
