import { ASKS_PERSON, HEAD_ASKED, POST_WORDS } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

const POST = `(?:${POST_WORDS.source}|${HEAD_ASKED.source}|U长)`;
const WHO = `(?:${ASKS_PERSON.source}|有哪些|哪些人|名单|是哪|哪几|叫啥|谁)`;

/** U的局长是谁? X牵头单位的一把手是谁? 局长是谁? 副市长有哪些人? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'post-then-who',
    asks: new RegExp(`${POST}.*${WHO}`),
    unless: /[牵配参负](?:头|合|与|责)(?:的?任务|哪|什么)|谁(?:牵头|负责|配合)/,
    example: '市经信委主任是谁？',
    nearMisses: ['加强组织领导谁牵头？', '市经信委是谁牵头的？'],
  },
  {
    name: 'who-then-post',
    asks: new RegExp(`(?:谁(?:是|当|做|担任|任)?|哪位是?|哪几位是?).*${POST}`),
    unless: /谁(?:牵头|负责|配合|来)/,
    example: '谁是市环保局局长',
    nearMisses: ['谁牵头加强组织领导？'],
  },
  {
    name: 'post-last',
    asks: new RegExp(`${POST}(?:的?(?:姓名|名字))?(?:呢|是)?$`),
    unless: /谁(?:牵头|负责|配合|来)|任务/,
    example: '旅游服务责任单位的负责人',
    nearMisses: ['王越军是市商务局局长吗？'],
  },
];
