import { ASKS_DATE, ASKS_NUMBER } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

/** X的目标是什么? asks for all of X's goals, not for the one whose words fit best. */
export const GOALS_OF =
  /^(?<of>.*?)(?:的|有哪些|有什么|都有)?(?:发展|量化|工作|主要|总体|具体)*(?:目标|指标)(?:值|任务)?(?:是|有|都有|都是|为|定的?|要求)?(?:多少|什么|哪些|哪几个|啥|几个|怎么定的?)?$/;

/** X定了哪些指标? X有啥硬指标没有? */
export const WHICH_GOALS =
  /^(?<of>.*?)(?:定了?|有|提了?|设了?|明确了?|下了?)(?:没有?|些)?(?:哪些|什么|啥|哪几个|几个)?(?:硬|量化|具体|主要|明确的?)*(?:指标|目标)(?:没有?|吗|么)?$/;

/** 分几个阶段, 包括几个工程: parts are counted, not what is to be built. */
const PARTS = /(?:分|包括|包含|下设)(?:为|成|了)?(?:几|多少)[个项条]/;
const WHO = /谁(?:牵头|负责|配合|管)|(?:哪些|几个|多少个?)(?:单位|部门)/;

/** X要达到多少? X要建几个? X哪年建成? X的目标是什么? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'recurring',
    asks: /(?:每年|逐年|年年|每个?月|每季度?).*(?:目标|指标|要(?:完成|做|达到)(?:什么|哪些|啥|多少))|(?:哪些|什么)(?:目标|指标).*(?:每年|逐年)/,
    unless: WHO,
    example: '每年的目标有哪些？',
    nearMisses: ['每年培育多少家电子商务应用示范企业'],
  },
  {
    name: 'which-goals',
    asks: WHICH_GOALS,
    unless: WHO,
    example: '智能制造定了哪些指标',
    nearMisses: ['哪项任务的目标最多？'],
  },
  {
    name: 'goals-of',
    asks: GOALS_OF,
    unless: WHO,
    example: '大力推进智能制造的目标是多少？',
    nearMisses: ['谁负责目标考核？'],
  },
  {
    name: 'how-many',
    asks: ASKS_NUMBER,
    unless: new RegExp(`${WHO.source}|${PARTS.source}`),
    example: '移动互联网用户普及率要达到多少？',
    nearMisses: ['文件一共有多少项任务？', '智能制造有多少个单位参与？', '智能制造分几个阶段？'],
  },
  {
    name: 'when',
    asks: ASKS_DATE,
    unless: WHO,
    example: '智慧车间哪年建成？',
    nearMisses: ['谁牵头智能制造？'],
  },
];
