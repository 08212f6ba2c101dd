import type { Random } from './random.js';

/** One way of drafting a part of a directive. Composing it gives the words together with what they say. */
export interface Form<Input, Output> {
  /** Unique; the part before `/` names the concept. */
  readonly name: string;
  /** Real words of this form. */
  readonly example: string;
  compose(random: Random, input: Input): Output;
}
