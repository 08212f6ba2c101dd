import type { Reading } from '#src/text/edited.js';

/**
 * Returns facts with every span moved from the reading to the stored text, and every quote taken from there. What was
 * read (a unit's name, a title) stays as the reading has it.
 */
export function asStored<T>(facts: T, reading: Reading, stored: string): T {
  return moved(facts, reading, stored) as T;
}

function moved(value: unknown, reading: Reading, stored: string): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, reading, stored));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = moved(copy[key], reading, stored);
  const { start, end, quote } = copy;
  if (typeof start === 'number' && typeof end === 'number') {
    const span = reading.toStored({ start, end });
    copy.start = span.start;
    copy.end = span.end;
    if (quote !== undefined) copy.quote = stored.slice(span.start, span.end);
  }
  return copy;
}
