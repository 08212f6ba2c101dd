import type { Fact } from '../fact.js';

/** A document that the directive says it rests on. */
export interface BasisDocument extends Fact {
  /** Without 《》. */
  readonly title: string;
  readonly docNumber: string | null;
}
