import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import type { Expected, Offered } from '../question.js';

/** A question before its words are put together. */
export interface Wording {
  readonly phrasing: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly expected: Expected | Offered;
}

/** A way in which typed questions differ from printed words. */
export interface Noise {
  /** Unique. */
  readonly name: string;
  /** A question without and with it. */
  readonly example: readonly [string, string];
  /** The wording with the noise in it; `null` where it does not fit, or could make it mean something else. */
  apply(wording: Wording, random: Random, facts: Facts): Wording | null;
}

/** Whether nothing is to be found: a slip there proves nothing. */
export const isRefusal = ({ expected }: Wording): boolean => 'status' in expected && expected.status === 'NOT_FOUND';
