import { pickOr, type QuestionKind } from '../kind.js';
import { drawSubject } from '../subjects.js';
import { figuresOf, figuresOfAll, yearOf } from '../targets.js';

/** The targets of a task, and of a year. */
export const targetsOfKinds: readonly QuestionKind[] = [
  {
    name: 'target/task',
    example: '智能制造有哪些目标？',
    weight: 1.5,
    phrasings: [
      '{topic}有哪些目标？',
      '{topic}的目标是什么',
      '{topic}要达到什么目标',
      '{topic}定了哪些指标',
      '{topic}的量化目标有哪些',
      '{topic}有啥硬指标没有',
      '{topic}的任务目标',
    ],
    draw(facts, random) {
      const subject = drawSubject(
        facts,
        random,
        ['topic', 'topic', 'title', 'number'],
        (task) => task.targets.length > 0,
      );
      const targets = subject?.task.targets ?? [];
      if (!subject || targets.length === 0 || targets.length > 8 || targets.some((one) => !figuresOf(one))) return null;
      return { slots: { topic: subject.words }, expected: { status: 'ANSWERED', values: figuresOfAll(targets) } };
    },
  },
  {
    name: 'target/year',
    example: '到2018年要完成哪些目标？',
    weight: 0.5,
    phrasings: [
      '到{year}年要完成哪些目标？',
      '{year}年的目标有哪些',
      '{year}年要实现什么指标',
      '哪些目标要在{year}年完成',
      '{year}年到期的目标有哪些',
    ],
    draw({ knowledge }, random) {
      const dated = knowledge.targets.filter(({ deadline }) => deadline);
      const one = pickOr(random, dated);
      const year = one && yearOf(one);
      const those = dated.filter((target) => yearOf(target) === year);
      if (!year || those.length > 8 || those.some((one) => !figuresOf(one))) return null;
      return { slots: { year }, expected: { status: 'ANSWERED', values: figuresOfAll(those) } };
    },
  },
];
