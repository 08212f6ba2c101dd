import { ASKS_DATE } from '#src/lexicon/questions/words.js';
import type { Phrasing } from '../../kind.js';

/** 谁牵头X? 谁配合X? X的责任单位有哪些? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'lead',
    asks: /牵头|主抓|主办|领衔|挂帅|带头|主导/,
    example: '谁牵头智能制造？',
    nearMisses: ['智能制造要达到多少？', '市发改委主任是谁？'],
  },
  {
    name: 'support',
    asks: /配合|协办|协助|协同|帮忙|支持单位|辅助|打配合/,
    example: '制造业服务化由谁配合？',
    nearMisses: ['智能制造的目标是多少？'],
  },
  {
    name: 'participants',
    asks: /参与|参加|涉及|有关(?:的)?单位|相关单位|都有谁|(?:哪些|哪几[个家]|什么)(?:单位|部门)|(?:单位|部门)有哪些|谁一起/,
    example: '智慧社区建设有哪些单位参与？',
    nearMisses: ['智能制造以哪些企业为示范？'],
  },
  {
    name: 'responsible-unit',
    asks: /责任(?:单位|部门)|归口/,
    example: '文化服务的责任单位',
    nearMisses: ['王越军在哪个单位？'],
  },
  {
    name: 'responsible',
    asks: /负责|归谁|谁管|归哪|归.{0,4}管|谁来|谁干|谁做|谁去|找谁|找哪|谁的(?:责任|事|活)|该谁|分管|主管|承担|谁搞|责任|谁推|谁抓|谁落实|哪(?:个|家)?(?:部门|单位|局|委)(?:来|去)?(?:管|做|干|搞|抓|推|办|落实|的事)|落实/,
    unless: new RegExp(`^(?!.*(?:谁|单位|部门|哪[个家些])).*(?:${ASKS_DATE.source})`),
    example: '公共交通信息化谁负责？',
    nearMisses: ['李白是哪个单位的？', '贯彻落实意见最晚哪天报送？'],
  },
  {
    // 哪个部门考核, 由哪个单位验收: whatever is done, its doer is asked for.
    name: 'doer',
    asks: /(?:由|归|找|让|是|,)?哪(?:个|家)(?:部门|单位|局|厅|委|处室?)(?:来|去|给|在)?[\u4e00-\u9fff]{0,6}$|(?:由|归|让)谁(?:来|去)?[\u4e00-\u9fff]{2,6}$/,
    unless: /[PB]|(?:发|印发|出台|制定)的?$|最/,
    example: '食堂视频由哪个部门监管？',
    nearMisses: ['于海龙是哪个单位的？'],
  },
];
