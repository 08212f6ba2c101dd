import type { BasisDocument } from '../reference/types.js';

/** From when and till when a directive holds, and what it puts out of force. */
export interface Validity {
  /** First day on which it holds, `2021-05-01`; `null` where none is stated. */
  readonly effectiveFrom: string | null;
  /** Last day on which it holds, `2026-04-30`; `null` where it has no stated end. */
  readonly expiresOn: string | null;
  /** The documents that it repeals (同时废止). */
  readonly repeals: readonly BasisDocument[];
}
