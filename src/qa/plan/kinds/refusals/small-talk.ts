import { SMALL_TALK } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { refusalKind } from './refusal-kind.js';

/** 你好, 谢谢, help: says what can be asked. */
export const smallTalk = refusalKind(
  'SMALL_TALK',
  { TOPIC: 'a greeting is no topic', UNKNOWN_UNIT: 'a greeting names nothing', TASK_UNITS: 'a greeting names nothing' },
  [{ name: 'greeting', asks: SMALL_TALK, example: '你好！', nearMisses: ['谁牵头智能制造？', '好的项目谁牵头'] }],
  () => notFound('您好！我根据载入的文件回答：某项任务谁牵头、谁配合，某单位有哪些任务，某人任什么职务，目标是多少。'),
);
