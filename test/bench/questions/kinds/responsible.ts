import { kindsOfTask } from './of-task.js';

/** 谁负责X? X归谁管? X找谁? */
export const responsibleKinds = kindsOfTask({
  name: 'responsible',
  asked: 'responsible',
  example: '{topic}谁负责？',
  phrasings: [
    '{topic}谁负责？',
    '谁负责{topic}',
    '{topic}归谁管',
    '{topic}归哪个部门管啊',
    '{topic}该找谁？',
    '{topic}的事找哪个单位',
    '{topic}谁来干',
    '{topic}哪家负责',
    '{topic}由谁主抓',
    '主抓{topic}的是哪个部门？',
    '{topic}是谁的责任',
    '负责{topic}的单位是哪家',
    '{topic}这一摊子归谁',
    '我要办{topic}的事，应该找哪个部门',
  ],
  nearMisses: ['负责{topic}的人今年多大', '{topic}负责单位的地址在哪条路'],
});
