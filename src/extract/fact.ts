import type { Quoted } from '#src/text/span.js';

/** Anything read from a directive: the words it came from and the name of the rule that read it. */
export interface Fact extends Quoted {
  /** Unique name of the rule, e.g. `duty/labelled-clause`. */
  readonly rule: string;
  /** Id of the correction by which a person gave it; only where one did. */
  readonly correction?: string;
}
