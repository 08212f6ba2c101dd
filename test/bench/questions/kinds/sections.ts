import { pickOr, type QuestionKind } from '../kind.js';
import { titlesOf } from '../units.js';

/** X方面有哪些任务? where X heads a section, and how many. */
export const sectionKinds: readonly QuestionKind[] = [
  {
    name: 'section/tasks',
    example: '“互联网+”绿色生态方面有哪些任务？',
    phrasings: [
      '{section}方面有哪些任务？',
      '{section}有哪些任务',
      '{section}部分包括哪几项任务',
      '{section}下面都有啥任务',
      '{section}这一章有哪些任务',
      '在{section}上要做哪些事，列出任务',
      '哪些任务属于{section}',
    ],
    draw({ sections }, random) {
      const section = pickOr(random, sections);
      return (
        section && {
          slots: { section: section.words },
          expected: { status: 'ANSWERED', tasks: titlesOf(section.tasks) },
        }
      );
    },
  },
  {
    name: 'count/section',
    example: '“互联网+”绿色生态有几项任务？',
    weight: 0.5,
    phrasings: [
      '{section}有几项任务？',
      '{section}一共多少项任务',
      '{section}这部分列了几项任务',
      '{section}下面有多少项任务',
    ],
    draw({ sections }, random) {
      const section = pickOr(random, sections);
      return (
        section && { slots: { section: section.words }, expected: { status: 'ANSWERED', count: section.tasks.length } }
      );
    },
  },
];
