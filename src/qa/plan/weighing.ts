import type { Features } from './features.js';
import type { LinkFeatures } from './link/link-features.js';

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
