import { pickOr, type QuestionKind } from '../kind.js';
import { drawSubject } from '../subjects.js';
import { titlesOf } from '../units.js';

/** Which enterprises a task names, and which tasks an enterprise is named in. */
export const enterpriseKinds: readonly QuestionKind[] = [
  {
    name: 'enterprise/of-task',
    example: '智能制造点名了哪些企业？',
    phrasings: [
      '{topic}点名了哪些企业？',
      '{topic}提到哪些企业',
      '{topic}涉及哪些企业',
      '{topic}里有哪些企业',
      '{topic}靠哪些企业带动',
      '{topic}都有哪些公司参与',
      '哪些企业参与{topic}',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title', 'number'], (task) => task.enterprises.length > 0);
      const enterprises = [...new Set(subject?.task.enterprises.map(({ name }) => name))];
      if (!subject || enterprises.length === 0) return null;
      return { slots: { topic: subject.words }, expected: { status: 'ANSWERED', enterprises } };
    },
  },
  {
    name: 'enterprise/tasks',
    example: '时风集团参与哪些任务？',
    phrasings: [
      '{enterprise}参与哪些任务？',
      '{enterprise}是哪项任务里的',
      '哪些任务提到了{enterprise}',
      '{enterprise}出现在哪些任务中',
      '{enterprise}跟哪些任务有关',
      '{enterprise}有什么任务',
      '点了{enterprise}的名的是哪几项任务',
    ],
    nearMisses: [
      '{enterprise}的老板是谁',
      '{enterprise}注册资本多少',
      '{enterprise}在哪条路上',
      '{enterprise}一年交多少税',
    ],
    draw({ knowledge }, random) {
      const mention = pickOr(random, knowledge.mentions);
      if (
        !mention ||
        knowledge.mentions.some(
          ({ name, enterpriseId }) => enterpriseId !== mention.enterpriseId && name.includes(mention.name),
        )
      )
        return null;
      const tasks = titlesOf(
        knowledge.mentions.filter(({ enterpriseId }) => enterpriseId === mention.enterpriseId).map(({ task }) => task),
      );
      return { slots: { enterprise: mention.name }, expected: { status: 'ANSWERED', tasks } };
    },
  },
];
