import type { Answer, AnswerStatus } from '#src/qa/answer/types.js';

/** A name, or the spellings any of which is right. */
export type Names = string | readonly string[];

/** What a right answer says. Names of a kind that is given must be exactly those; of kinds not given there may be none. */
export interface Expected {
  readonly status: AnswerStatus;
  readonly units?: readonly Names[];
  readonly people?: readonly Names[];
  readonly tasks?: readonly Names[];
  readonly enterprises?: readonly Names[];
  /** Tasks that may be named too: readers differ about them. */
  readonly optionalTasks?: readonly Names[];
  /** Each must stand in the text. */
  readonly values?: readonly Names[];
  /** Stands as a figure in the first line. */
  readonly count?: number;
  /** The text begins with 是 (true) or 否. */
  readonly yes?: boolean;
}

/** What is expected for the n-th thing that the answer before offered. */
export interface Offered {
  readonly place: number;
  readonly options: readonly { readonly title: string; readonly expected: Expected }[];
}

/** A question with what is known about its answer. */
export interface Question {
  /** Name of the kind that made it. */
  readonly kind: string;
  /** What is asked before in the same conversation, first turn first. */
  readonly before: readonly string[];
  readonly text: string;
  /** Names of the noises in it, in the order in which they were applied. */
  readonly noises: readonly string[];
  readonly expected: Expected | Offered;
}

/** The part of an answer that is judged. */
export type Judged = Pick<Answer, 'status' | 'text' | 'results' | 'evidence' | 'suggestions'>;
