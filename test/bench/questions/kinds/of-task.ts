import type { QuestionKind } from '../kind.js';
import { type RoleAsked, unitNames } from '../roles.js';
import { drawSubject, type NamedBy } from '../subjects.js';

/** How often each way of naming the task is drawn. */
const WEIGHTS: Readonly<Record<NamedBy, number>> = { topic: 3, title: 1, number: 0.7 };
const EXAMPLE: Readonly<Record<NamedBy, string>> = {
  topic: '智能制造',
  title: '大力推进智能制造',
  number: '第8项任务',
};

/** The three kinds that ask for the units of one task: named by a part of its title, by all of it, by its number. */
export function kindsOfTask({
  name,
  asked,
  example,
  phrasings,
  nearMisses,
}: {
  name: string;
  asked: RoleAsked;
  /** With {topic}. */
  example: string;
  phrasings: readonly string[];
  nearMisses: readonly string[];
}): QuestionKind[] {
  return (['topic', 'title', 'number'] as const).map((by) => ({
    name: `${name}/${by}`,
    example: example.replace('{topic}', EXAMPLE[by]),
    weight: WEIGHTS[by],
    phrasings,
    nearMisses,
    draw(facts, random) {
      const subject = drawSubject(facts, random, by, (task) => unitNames(task, asked).length > 0);
      return (
        subject && {
          slots: { topic: subject.words },
          expected: { status: 'ANSWERED', units: unitNames(subject.task, asked) },
        }
      );
    },
  }));
}
