import { expect } from 'vitest';
import type { Extraction } from '#src/refine/extraction.js';

/** Everything of an extraction that quotes the text. */
export function quotedFacts(extraction: Extraction) {
  const { tasks, sections, unitDuties, people, targets, enterprises, bodies, basedOn, repeals } = extraction;
  return [
    ...tasks,
    ...tasks.flatMap(({ responsibilities, measures }) => [...responsibilities, ...measures]),
    ...sections,
    ...unitDuties,
    ...people,
    ...targets,
    ...enterprises,
    ...bodies,
    ...basedOn,
    ...repeals,
  ];
}

/** Holds for every extraction of every text: quotes stand where they say, places lie in the text, ids are unique, the whole survives JSON. */
export function expectInvariants(extraction: Extraction, text: string): void {
  expect(extraction.directive.text).toBe(text);
  for (const { start, end, quote } of quotedFacts(extraction)) expect(text.slice(start, end)).toBe(quote);
  for (const { start, end } of extraction.diagnostics)
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  expect(new Set(extraction.tasks.map(({ id }) => id)).size).toBe(extraction.tasks.length);
  expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
}
