import { pickOr, type QuestionKind } from '../kind.js';
import { drawSubject, numberOf } from '../subjects.js';

/** Where it is written. */
export const whereKinds: readonly QuestionKind[] = [
  {
    name: 'where/number',
    example: '智能制造是第几项任务？',
    weight: 0.6,
    phrasings: [
      '{topic}是第几项任务？',
      '{topic}在第几条',
      '{topic}写在第几项',
      '{topic}排第几项',
      '{topic}是第几条来着',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      const number = subject && numberOf(subject.task);
      if (!subject || number === null || number < 1) return null;
      return {
        slots: { topic: subject.words },
        expected: {
          status: 'ANSWERED',
          values: [
            [
              `第${subject.task.label}`,
              `第${number}`,
              subject.task.label.startsWith('第') ? subject.task.label : `第${subject.task.label}项`,
            ],
          ],
        },
      };
    },
  },
  {
    name: 'where/text',
    example: '智能制造的原文是什么？',
    weight: 0.8,
    phrasings: [
      '{topic}的原文是什么？',
      '{topic}原文怎么写的',
      '{topic}在文件里怎么说的',
      '{topic}的出处',
      '把{topic}那段原文给我看看',
      '{topic}是怎么规定的',
      '文件里关于{topic}是怎么写的',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title', 'number']);
      return (
        subject && { slots: { topic: subject.words }, expected: { status: 'ANSWERED', values: [subject.task.title] } }
      );
    },
  },
  {
    name: 'where/section',
    example: '智能制造在哪一部分？',
    weight: 0.5,
    phrasings: [
      '{topic}在哪一部分？',
      '{topic}属于哪个部分',
      '{topic}写在哪一章',
      '{topic}归在哪个板块',
      '{topic}是哪一部分的任务',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      const sections = subject?.task.section ?? [];
      const words = sections.map((heading) =>
        heading
          .replace(/^(?:第[一二三四五六七八九十]+[章节]|[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)\s*/, '')
          .trim(),
      );
      return subject && words.length > 0
        ? { slots: { topic: subject.words }, expected: { status: 'ANSWERED', values: [words] } }
        : null;
    },
  },
  {
    name: 'where/directive',
    example: '智能制造出自哪个文件？',
    weight: 0.5,
    phrasings: ['{topic}出自哪个文件？', '{topic}是哪份文件里的', '哪个文件提到了{topic}', '{topic}写在哪个文件里'],
    draw(facts, random) {
      const subject = pickOr(random, facts.topics);
      const title = subject?.task.directive.title;
      return subject && title
        ? { slots: { topic: subject.words }, expected: { status: 'ANSWERED', values: [title] } }
        : null;
    },
  },
];
