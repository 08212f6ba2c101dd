import type { Line, Segment, Span } from './marks.js';
import type { Mark } from './source-data.js';

/** A piece of the text that something is said of, by its place among these pieces: `data-piece` of its element. */
export interface Piece {
  readonly segment: Segment;
  /** What is said of it, the most particular first. */
  readonly marks: readonly Mark[];
}

/** The pieces of which something is said, in the order of the text. */
export const piecesOf = (lines: readonly Line[], marks: readonly Mark[]): readonly Piece[] =>
  lines.flatMap(({ segments }) =>
    segments.flatMap((segment) => {
      const covering = segment.covers.flatMap((at) => marks[at] ?? []);
      return covering.length === 0 ? [] : [{ segment, marks: covering }];
    }),
  );

/** Places of the pieces at which a fact, or what was not understood, begins. */
export const stopsOf = (pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ segment, marks }, at) =>
    marks.some(({ kind, start }) => kind !== 'QUOTE' && start === segment.start) ? [at] : [],
  );

/** Place of the piece that tells what a quote says: where the first fact begins that is within it, else its first one; -1 for none. */
export function quotePiece(pieces: readonly Piece[], quote: Span): number {
  const begins = pieces.findIndex(({ segment, marks }) =>
    marks.some(
      ({ kind, start, end }) => kind !== 'QUOTE' && start === segment.start && start >= quote.start && end <= quote.end,
    ),
  );
  return begins >= 0 ? begins : pieces.findIndex(({ marks }) => marks.some(({ kind }) => kind === 'QUOTE'));
}
