import type { Term } from './term.js';

/** Something that a topic may name, with what speaks for it. */
export interface Candidate<T> {
  readonly doc: T;
  /** 0 … 1. */
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
}

/** What a topic was found to name. */
export interface Linked<T> {
  /** What is meant, or several that fit as well; none where nothing fits. */
  readonly best: readonly T[];
  /** The nearest ones where none fits. */
  readonly nearest: readonly T[];
  /** Of the best, 0 … 1. */
  readonly score: number;
  /** Those that were weighed, best first. */
  readonly candidates: readonly Candidate<T>[];
  /** The words of the topic that are known; none where it was named outright. */
  readonly words: readonly Term[];
  /** The number that the topic gave. */
  readonly number?: number;
}

/** A topic that names nothing. */
export const NOTHING: Linked<never> = { best: [], nearest: [], score: 0, candidates: [], words: [] };

/** Things that are named outright. */
export const named = <T>(best: readonly T[], nearest: readonly T[] = []): Linked<T> => ({
  best,
  nearest,
  score: best.length > 0 ? 1 : 0,
  candidates: [],
  words: [],
});
