import { type Draft, notFound } from '../../../answer/draft.js';
import type { Asked } from '../../asked.js';
import type { Phrasing, QuestionKind } from '../../kind.js';
import { refused } from '../../reading.js';

/** What all kinds that only refuse have in common. */
export function refusalKind(
  name: string,
  before: QuestionKind['before'],
  phrasings: readonly Phrasing[],
  refuse: (asked: Asked) => Promise<Draft | null> | Draft | null,
): QuestionKind {
  return {
    name,
    before,
    phrasings,
    async read(asked) {
      const draft = await refuse(asked);
      return draft ? [refused({ kind: name }, draft)] : [];
    },
    answer: () => notFound('文件没有写明。'),
    cypher: () => [],
  };
}
