import { kindsOfTask } from './of-task.js';

/** X的责任单位有哪些? */
export const responsibleUnitKinds = kindsOfTask({
  name: 'responsible-unit',
  asked: 'responsibleUnit',
  example: '{topic}的责任单位有哪些？',
  phrasings: [
    '{topic}的责任单位有哪些？',
    '{topic}责任单位是谁',
    '{topic}的责任部门是哪个',
    '{topic}责任单位',
    '责任单位是哪家，{topic}这项',
    '{topic}这项任务的责任部门都有哪些',
    '麻烦查一下{topic}的责任单位',
    '{topic}责任单位包括谁',
  ],
  nearMisses: ['{topic}责任单位的邮箱是什么', '{topic}责任单位有多少名干部'],
});
