import type { Span } from './span.js';

/** Where a named group of a match stands in the text, `from` being where the words looked through begin; the pattern has the flag `d`. */
export function groupSpan({ indices }: RegExpExecArray, group: string, from: number): Span {
  const [start, end] = indices?.groups?.[group] ?? [0, 0];
  return { start: from + start, end: from + end };
}

/**
 * Returns every match of a global pattern in `text`, in order.
 *
 * As `matchAll`, which compiles a copy of the pattern for every call: too dear for the patterns that every sentence is asked.
 * @throws {TypeError} where the pattern is not global
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} must be global.`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
