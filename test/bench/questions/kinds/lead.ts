import { kindsOfTask } from './of-task.js';

/** 谁牵头X? */
export const leadKinds = kindsOfTask({
  name: 'lead',
  asked: 'lead',
  example: '{topic}谁牵头？',
  phrasings: [
    '{topic}谁牵头？',
    '谁牵头{topic}？',
    '{topic}由谁牵头',
    '{topic}的牵头单位是哪个？',
    '{topic}是哪个部门牵头的',
    '牵头{topic}的是哪家单位？',
    '{topic}这块儿谁牵头啊',
    '{topic}这项工作，牵头的是谁',
    '想问下{topic}牵头部门是谁',
    '谁牵头的{topic}',
    '{topic} 牵头单位',
    '哪个单位来牵头{topic}这个事',
  ],
  nearMisses: ['{topic}牵头单位的电话是多少', '{topic}牵头单位在哪栋楼办公？', '牵头{topic}的单位有多少编制'],
});
