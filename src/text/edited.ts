import { countUpTo } from './lists.js';
import type { Span } from './span.js';

/** A text as rules read it, and the way back to the text as stored. */
export interface Reading {
  readonly text: string;
  /** The span of the stored text that a span of the reading stands for. */
  toStored(span: Span): Span;
  /** The offset of the reading at or after an offset of the stored text. */
  fromStored(offset: number): number;
}

/** Words in the place of a span of the stored text; a line end is not put behind another. */
export interface Edit extends Span {
  readonly words: string;
}

/** Returns `stored` with its edits, which come in order; what an edit has taken is not edited again. */
export function edited(stored: string, edits: readonly Edit[]): Reading {
  if (edits.length === 0) return { text: stored, toStored: (span) => span, fromStored: (at) => at };
  // Each run of the reading begins at an offset of its own and stands for the stored text from another one on.
  const starts: number[] = [];
  const origins: number[] = [];
  const originAt = (run: number, offset: number) => (origins[run] ?? 0) + offset - (starts[run] ?? 0);
  let text = '';
  // Asking a text under construction for its end would copy it each time.
  let last = '';
  let at = 0;
  const add = (words: string, origin: number) => {
    if (words === '') return;
    const goesOn = starts.length > 0 && originAt(starts.length - 1, text.length) === origin;
    if (!goesOn) {
      starts.push(text.length);
      origins.push(origin);
    }
    text += words;
    last = words.at(-1) ?? '';
  };
  for (const { start, end, words } of edits) {
    if (words !== '\n' && end <= at) continue;
    add(stored.slice(at, start), at);
    at = Math.max(at, start);
    if (!(words === '\n' && last === '\n')) for (const char of words) add(char, at);
    at = Math.max(at, end);
  }
  add(stored.slice(at), at);
  starts.push(text.length);
  origins.push(stored.length);
  // A span of every fact is asked for.
  const originAtAll = new Int32Array(text.length + 1);
  for (const [run, from] of starts.entries()) {
    const to = starts[run + 1] ?? text.length + 1;
    const shift = originAt(run, from) - from;
    for (let offset = from; offset < to; offset++) originAtAll[offset] = offset + shift;
  }
  const originOf = (offset: number) => originAtAll[offset] as number;
  return {
    text,
    toStored: ({ start, end }) => ({
      start: originOf(start),
      end: end > start ? originOf(end - 1) + 1 : originOf(start),
    }),
    fromStored: (offset) => {
      const run = lastAtMost(origins, offset - 1);
      const next = starts[run + 1] ?? text.length;
      return run < 0 ? 0 : Math.min(next, (starts[run] ?? 0) + offset - (origins[run] ?? 0));
    },
  };
}

const lastAtMost = (values: readonly number[], limit: number) => countUpTo(values, limit, (value) => value) - 1;
