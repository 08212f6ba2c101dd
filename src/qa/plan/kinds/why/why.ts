import { notFound } from '../../../answer/draft.js';
import type { QuestionKind } from '../../kind.js';
import { refused, sure } from '../../reading.js';

/** 为什么? 依据呢?: the words that the answer before rests on. The engine asks the plan before again and shows its quotes whole. */
export const why: QuestionKind = {
  name: 'WHY',
  before: {
    SOURCE: 'the words behind the answer before are asked for',
    TOPIC: 'the words behind the answer before are asked for',
    TARGETS: 'the words behind the answer before are asked for',
  },
  phrasings: [
    {
      name: 'reason',
      asks: /^(?:那|你)?(?:为什么(?:会?是[它他她U]|这么说|呢|呀)?|为啥(?:是[它他她U]|呢|呀)?|凭什么(?:是[它他她U]|呢)?|(?:有|给我?看看?)原文(?:吗|没|没有)?|怎么知道的?|何以见得|哪[里儿](?:写|说)(?:的|着)?(?:呀|呢)?|(?:有什么|什么|有|有何)?(?:依据|根据|证据|出处)(?:呢|是什么|在哪|何在)?|原文(?:呢|是什么|怎么说的?|在哪)?|怎么说的|谁说的|真的吗|确定吗|你确定吗?)$/,
      example: '为什么？',
      nearMisses: ['这个文件依据哪些文件制定？', '智能制造原文怎么说的？'],
    },
  ],
  read({ memory }) {
    if (!memory.plan) return [refused({ kind: 'WHY' }, notFound('请先提一个问题，我再给出原文依据。'))];
    return [sure(memory.plan, { context: true })];
  },
  answer: () => notFound('请先提一个问题，我再给出原文依据。'),
  cypher: () => [],
};
