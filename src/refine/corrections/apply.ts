import { type Correction, MANUAL } from '#graph/model/correction.js';
import type { Fact } from '#src/extract/fact.js';
import type { TaskFact } from '#src/extract/task/types.js';
import { placesOf, quoted } from '#src/text/span.js';
import type { Extraction } from '../extraction.js';
import type { Problem } from './amend.js';
import { KINDS } from './kinds.js';

/** An extraction with what people said of it. */
export interface Corrected {
  /** With a diagnostic for each correction that could not be applied. */
  readonly extraction: Extraction;
  /** In the order in which they were made, each with its place in this text. */
  readonly corrections: readonly Correction[];
  /** Why corrections changed nothing, by their ids: those that do not hold, and those of facts that are as they say. */
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
    const { result, words } = applied(corrected, correction);
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

/** Applies one correction where its words stand: in its task, else anywhere, nearest to where they stood. */
function applied(extraction: Extraction, correction: Correction): { result: Extraction | Problem; words: Fact | null } {
  const { id, kind, task: of, was, now, quote, start } = correction;
  const { text } = extraction.directive;
  const places = placesOf(text, quote);
  const isIn = (task: TaskFact) => (at: number) => task.start <= at && at + quote.length <= task.end;
  const task = of ? taskOf(extraction.tasks, of, (one) => places.some(isIn(one))) : null;
  const within = task ? places.filter(isIn(task)) : [];
  const [place] = (within.length > 0 ? within : places).toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  if (place === undefined) return { result: 'NO_SUCH_QUOTE', words: null };
  const words = { rule: MANUAL, correction: id, ...quoted(text, place, place + quote.length) };
  if (task !== undefined) return { result: KINDS[kind](extraction, { was, now, words, task }), words };
  const retitled = kind === 'TASK' && now !== null && extraction.tasks.some(({ title }) => title === now.title);
  return { result: retitled ? 'FACT_EXISTS' : 'NO_SUCH_TASK', words };
}

/** The one task with that title; of several that with the label too, of those the one that holds the words. */
function taskOf(
  tasks: readonly TaskFact[],
  { title, label }: NonNullable<Correction['task']>,
  holdsWords: (task: TaskFact) => boolean,
): TaskFact | undefined {
  let left = tasks;
  for (const narrows of [
    (task: TaskFact) => task.title === title,
    (task: TaskFact) => task.label === label,
    holdsWords,
  ]) {
    left = left.filter(narrows);
    if (left.length <= 1) return left[0];
  }
  return undefined;
}
