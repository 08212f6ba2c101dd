import { TASK_LEADER } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { refusalKind } from './refusal-kind.js';

/** X的责任领导是谁? — what is not read is not said to be missing, and nobody else is named for it. */
export const notRead = refusalKind(
  'NOT_READ',
  {
    PERSON_OF_POST: 'a leader of a task is no head of its unit',
    TASK_UNITS: 'a leader of a task is no unit',
    YES_NO: 'a leader of a task is not read',
    TOPIC: 'a leader of a task is no topic',
  },
  [
    {
      name: 'leader-of-task',
      asks: TASK_LEADER,
      example: '智能制造的责任领导是谁？',
      nearMisses: ['智能制造的责任单位是谁？', '谁牵头加强组织领导？'],
    },
  ],
  async (asked) => {
    const words = TASK_LEADER.exec(asked.question.skeleton)?.[0];
    if (!words) return null;
    const { best } = await asked.tasks(asked.topic().replace(words, ''));
    return notFound(`“${words}”还没有读进图里，请看原文。`, { nearest: best, focus: { tasks: best } });
  },
);
