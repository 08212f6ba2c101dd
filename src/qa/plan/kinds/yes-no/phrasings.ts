import type { Phrasing } from '../../kind.js';

const WHO = /谁|哪|多少|几[个项家]|什么(?!时候)|别的|其[他它]/;

/** U牵头X吗? P是U主任吗? X有U的事吗? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'particle',
    asks: /(?:[吗嘛]|(?<![什怎多这那要])么|没有?|[UXPB\u4e00-\u9fff]不|对不对|对吧|是吧|吧)$/,
    unless: WHO,
    example: '市商务局牵头农村电商吗？',
    nearMisses: ['谁牵头智能制造呢？', '市发改委负责什么'],
  },
  {
    name: 'is-or-not',
    asks: /是不是|是否|有没有|要不要|需不需要|用不用|该不该|归不归|管不管|算不算|能不能算/,
    unless: WHO,
    example: '市商务局是不是牵头农村电商',
    nearMisses: ['哪些任务没有牵头单位？'],
  },
];
