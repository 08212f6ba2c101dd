import { type Correction, MANUAL } from '#graph/model/correction.js';
import type { Fact } from '#src/extract/fact.js';
import type { TaskFact } from '#src/extract/task/types.js';
import { quoted } from '#src/text/span.js';
import type { Extraction } from '../extraction.js';
import type { Problem } from './amend.js';
import { KINDS } from './kinds.js';

/** An extraction with what people said of it. */
export interface Corrected {
  /** With a diagnostic for each correction that could not be applied. */
  readonly extraction: Extraction;
  /** In the order in which they were made, each with its place in this text. */
  readonly corrections: readonly Correction[];
  /** Why corrections do not hold, by their ids. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/**
 * Applies corrections to what the rules read, in the order in which they were made. One whose words stand no longer, or
 * whose task or fact cannot be told, changes nothing and is kept: it holds again when the text has its words again.
 */
export function applyCorrections(extraction: Extraction, corrections: readonly Correction[]): Corrected {
  const problems = new Map<string, Problem>();
  let corrected = extraction;
  const placed = corrections.map((correction): Correction => {
    const words = wordsOf(correction, extraction.directive.text);
    const result = words ? applied(corrected, correction, words) : 'NO_SUCH_QUOTE';
    if (typeof result === 'string') problems.set(correction.id, result);
    else corrected = result;
    // What the rules read by now of themselves needs no correction, and is not against it.
    const stands = typeof result !== 'string' || result === 'FACT_EXISTS';
    return { ...correction, ...(words ? { start: words.start, end: words.end } : {}), stands };
  });
  const diagnostics = placed.flatMap(({ id, stands, author, quote }) =>
    stands
      ? []
      : [{ rule: 'correction/unplaced', message: unplaced(problems.get(id), author, quote), start: 0, end: 0 }],
  );
  return {
    extraction: { ...corrected, diagnostics: [...corrected.diagnostics, ...diagnostics] },
    corrections: placed,
    problems,
  };
}

const unplaced = (problem: Problem | undefined, author: string, quote: string) =>
  `A correction by ${author} on “${quote}” does not hold (${problem}): see the directive's corrections.`;

/** The words of a correction where they stand nearest to where they stood. */
function wordsOf({ quote, start }: Correction, text: string): Fact | null {
  let nearest = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  return nearest < 0 ? null : { rule: MANUAL, ...quoted(text, nearest, nearest + quote.length) };
}

function applied(extraction: Extraction, { kind, task, was, now }: Correction, words: Fact): Extraction | Problem {
  if (!task) return KINDS[kind](extraction, { was, now, words, task: null });
  const found = taskOf(extraction.tasks, task, words);
  return found ? KINDS[kind](extraction, { was, now, words, task: found }) : 'NO_SUCH_TASK';
}

/** The one task with that title; of several that with the label too, of those the one around the words. */
function taskOf(tasks: readonly TaskFact[], { title, label }: NonNullable<Correction['task']>, words: Fact) {
  const narrowings: ((task: TaskFact) => boolean)[] = [
    (task) => task.title === title,
    (task) => task.label === label,
    ({ start, end }) => start <= words.start && words.end <= end,
  ];
  let left = tasks;
  for (const narrows of narrowings) {
    left = left.filter(narrows);
    if (left.length <= 1) return left[0];
  }
  return undefined;
}
