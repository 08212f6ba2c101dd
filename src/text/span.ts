/** A half-open range of UTF-16 offsets into a directive's stored text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers; `text.slice(start, end) === quote` always holds. */
export interface Quoted extends Span {
  readonly quote: string;
}

/** Returns the span `[start, end)` of `text` with its words. */
export function quoted(text: string, start: number, end: number): Quoted {
  return { start, end, quote: text.slice(start, end) };
}
