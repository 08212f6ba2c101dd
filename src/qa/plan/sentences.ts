import type { AnswerEvidence } from '../answer/types.js';
import type { KnownTask } from '../knowledge/types.js';

/** A sentence of a task. */
export interface TaskSentence {
  /** Where it begins in the words of the task, in UTF-16 units. */
  readonly at: number;
  /** Its words with their place in the directive's text. */
  readonly evidence: AnswerEvidence;
}

/** Cuts the words of a task into sentences, white space around them left out. */
export function sentencesOf({ quote, evidence }: KnownTask): TaskSentence[] {
  let from = 0;
  return quote.split(/(?<=[。；;\n])/).flatMap((sentence) => {
    const words = sentence.trim();
    const at = from + sentence.indexOf(words);
    from += sentence.length;
    if (words.length === 0) return [];
    const start = evidence.start + at;
    return [{ at, evidence: { ...evidence, quote: words, start, end: start + words.length } }];
  });
}
