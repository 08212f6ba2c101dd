import { kindsOfTask } from './of-task.js';

/** 哪些单位参与X? */
export const participantKinds = kindsOfTask({
  name: 'participants',
  asked: 'participants',
  example: '{topic}有哪些单位参与？',
  phrasings: [
    '{topic}有哪些单位参与？',
    '哪些单位参与{topic}',
    '{topic}涉及哪些部门',
    '{topic}都有谁参加',
    '参与{topic}的单位都有哪些？',
    '{topic}这件事牵涉到哪些单位',
    '{topic}里头都有哪些部门啊',
    '一共有哪些部门参与了{topic}',
    '都有哪些单位参加{topic}这项工作',
    '{topic}参与单位名单',
  ],
  nearMisses: ['参与{topic}的单位各出了多少钱'],
});
