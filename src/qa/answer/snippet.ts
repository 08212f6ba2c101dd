import type { Knowledge } from '../knowledge/types.js';
import type { AnswerEvidence } from './types.js';

/** A quote is cut to about this many UTF-16 units for reading; evidence itself is never cut. */
const LONGEST = 120;
const BREAKS = '。；;\n!！?？';

/** Words as they are shown, and where all of them stand in the directive's text, those that were cut out included. */
export interface Snippet {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the words around the evidence as a reader wants them: the bracket or sentence of its task that holds it,
 * cut with … where it is long. A quote that stands outside a task is returned as it is.
 */
export function snippet(evidence: AnswerEvidence, knowledge: Knowledge): Snippet {
  const task = evidence.task && knowledge.taskById.get(evidence.task.id);
  const whole = task ? task.quote : evidence.quote;
  const at = task ? evidence.start - task.evidence.start : 0;
  const to = at + evidence.end - evidence.start;
  if (!task || at < 0 || to > whole.length || evidence.quote.length > LONGEST)
    return { words: clip(evidence.quote, 0, 0), start: evidence.start, end: evidence.end };
  let from = at;
  let end = to;
  const open = Math.max(whole.lastIndexOf('(', at), whole.lastIndexOf('（', at));
  const close = open < 0 ? -1 : nextClose(whole, open);
  if (open >= 0 && close >= to) {
    from = open;
    end = close + 1;
  } else {
    while (from > 0 && !BREAKS.includes(whole[from - 1] ?? '')) from--;
    while (end < whole.length && !BREAKS.includes(whole[end] ?? '')) end++;
  }
  const { start } = task.evidence;
  return { words: clip(whole.slice(from, end), at - from, to - from), start: start + from, end: start + end };
}

function nextClose(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if ('(（'.includes(text[i] ?? ' ')) depth++;
    else if (')）'.includes(text[i] ?? ' ') && --depth === 0) return i;
  }
  return -1;
}

function clip(words: string, from: number, to: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return plain;
  const start = Math.max(0, Math.min(from - 30, plain.length - LONGEST));
  const end = Math.max(to + 10, start + LONGEST);
  return `${start > 0 ? '…' : ''}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`;
}
