import { notFound } from '../../../answer/draft.js';
import type { QuestionKind } from '../../kind.js';
import { refused, sure } from '../../reading.js';

/** 更多, 还有呢: the next page of the list before. The engine turns the page, for a plan is the same on each. */
export const more: QuestionKind = {
  name: 'MORE',
  before: {
    TOPIC: 'the list before goes on',
    TASK_UNITS: 'the list before goes on',
    SMALL_TALK: 'the list before goes on',
  },
  phrasings: [
    {
      name: 'next-page',
      asks: /^(?:那|看|请)?(?:更多|还有(?:呢|吗|哪些|别的吗?|没有?|谁|什么|其他的?吗?)?|下一?页|下一?批|继续|接着说?|往下|后面的?呢?|剩下的?呢?|其余的?呢?|全部|都列出来|more|next)$/i,
      example: '更多',
      nearMisses: ['还有哪些单位配合？', '更多企业上云谁牵头'],
    },
  ],
  read({ memory }) {
    if (!memory.plan) return [refused({ kind: 'MORE' }, notFound('没有可以接着看的内容，请先提一个问题。'))];
    return [sure(memory.plan, { context: true })];
  },
  answer: () => notFound('没有可以接着看的内容，请先提一个问题。'),
  cypher: () => [],
};
