import type { LinkFeatures } from './link/link-features.js';

/** What speaks for an interpretation, each 0 … 1. */
export interface Features {
  /** Share of the words that ask which lie within what the phrasing matches. */
  readonly phrasing: number;
  /** How surely what is named was found. */
  readonly link: number;
  /** Share of the question that the reading makes nothing of. */
  readonly unused: number;
  /** 1 where it goes on with what was asked before. */
  readonly context: number;
  /** 1 where it is refused. */
  readonly refused: number;
}

/** What each feature counts in a logistic sum, and what the sum begins with. */
export type Weights<F> = Readonly<Record<keyof F | 'bias', number>>;

/** By what numbers a question is decided. */
export interface Weighing {
  /** Of what speaks for a task or goal that a topic may name. */
  readonly link: Weights<LinkFeatures>;
  /** Of what speaks for an interpretation. */
  readonly interpretation: Weights<Features>;
  readonly bars: {
    /** From which score, 0 … 1, something is named. */
    readonly link: number;
    /** How near in log odds another is as good: the question is ambiguous. */
    readonly close: number;
    /** From which score of what it names a kind goes before others. */
    readonly linked: number;
  };
}
