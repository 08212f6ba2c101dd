import { kindsOfTask } from './of-task.js';

/** 谁配合X? */
export const supportKinds = kindsOfTask({
  name: 'support',
  asked: 'support',
  example: '{topic}谁配合？',
  phrasings: [
    '{topic}谁配合？',
    '谁配合{topic}',
    '{topic}的配合单位有哪些？',
    '{topic}由哪些部门配合',
    '配合{topic}的单位是哪几家',
    '{topic}这事儿都谁来配合呀',
    '{topic}，配合的单位有谁',
    '要搞{topic}，哪些单位得配合？',
    '{topic}协办单位是哪些',
    '{topic}有谁协助',
    '给{topic}打配合的都有哪些单位',
  ],
  nearMisses: ['{topic}配合单位的联系人电话', '{topic}的配合单位去年拿了多少经费'],
});
