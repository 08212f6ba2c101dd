import type { Knowledge } from '../knowledge/types.js';
import type { Draft } from './draft.js';
import { directiveName } from './say.js';
import { snippet } from './snippet.js';
import type { AnswerEvidence, AnswerResult } from './types.js';

/** How many quotes stand under an answer; `evidence` holds them all. */
const MAX_QUOTES = 3;

/** The distinct evidence of a draft, in the order in which it is used. */
export function evidenceOf(draft: Draft): AnswerEvidence[] {
  const all = draft.evidence ?? (draft.results ?? []).flatMap((result: AnswerResult) => result.evidence);
  return [...new Map(all.map((one) => [`${one.directive.id} ${one.start} ${one.end}`, one])).values()];
}

/** Puts a draft into words: the answer in the first line, then the list, then quotes with their place. */
export function compose(draft: Draft, notices: readonly string[], knowledge: Knowledge): string {
  const quotes = new Map<string, string>();
  for (const evidence of draft.status === 'NOT_FOUND' ? [] : evidenceOf(draft)) {
    const words = snippet(evidence, knowledge);
    const task = evidence.task ? `第${evidence.task.label}项` : '';
    const key = `${evidence.directive.id} ${task} ${words}`;
    if (!quotes.has(key)) quotes.set(key, `${directiveName(evidence.directive)}${task}：“${words}”`);
  }
  const shown = [...quotes.values()];
  const rest = shown.length > MAX_QUOTES ? [`（另有${shown.length - MAX_QUOTES}处原文）`] : [];
  return [draft.first, ...(draft.lines ?? []), ...notices, ...shown.slice(0, MAX_QUOTES), ...rest].join('\n');
}
