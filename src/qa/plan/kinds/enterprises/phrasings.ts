import { ASKS_ENTERPRISES } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

/** X以哪些企业为示范? 有哪些企业? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'which-enterprises',
    asks: ASKS_ENTERPRISES,
    // 培育多少家示范企业 asks for a goal.
    unless:
      /(?:培育|创建|建成|建设|打造|引进|发展|新增|认定|形成|选树)(?:了|出)?(?:多少|几)|谁(?:牵头|负责)|(?:哪些|哪几[个家]|什么)(?:单位|部门|目标|任务|指标)/,
    example: '智能制造以哪些企业为示范？',
    nearMisses: ['培育多少家电子商务应用示范企业', '时风集团是哪些任务的示范？'],
  },
  {
    name: 'named-enterprises',
    asks: /(?:点名|提到|涉及|写到|列出)(?:了|的)?(?:哪些|几家|多少家?|什么|谁)?(?:的)?(?:企业|公司|园区|平台)(?!的?(?:任务|是什么))/,
    unless: /谁(?:牵头|负责)|(?:哪些|什么|几项)任务/,
    example: '智能制造点名的企业',
    nearMisses: ['哪些任务涉及企业？'],
  },
];
