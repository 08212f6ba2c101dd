import type { Role } from '#src/lexicon/roles.js';

/** Longest question that is read, in UTF-16 units; longer ones are told so. */
export const MAX_QUESTION = 2000;

/** Answered, several things to choose from, or not stated. */
export type AnswerStatus = 'ANSWERED' | 'AMBIGUOUS' | 'NOT_FOUND';

/** What a result is. */
export type NodeKind =
  | 'UNIT'
  | 'PERSON'
  | 'TASK'
  | 'TARGET'
  | 'ENTERPRISE'
  | 'POST'
  | 'DIRECTIVE'
  | 'SECTION'
  | 'BODY'
  | 'MEASURE'
  | 'JURISDICTION';

/** The directive a fact stands in, as far as an answer shows it. */
export interface DirectiveRef {
  readonly id: string;
  readonly title: string | null;
}

/** The words an answer rests on; UTF-16, half-open, into the directive's text. */
export interface AnswerEvidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly directive: DirectiveRef;
  /** The task the words stand in. */
  readonly task: { readonly id: string; readonly label: string; readonly title: string } | null;
  readonly rule: string | null;
  /** Id of the correction by which a person gave the fact; only where one did. */
  readonly correction?: string;
}

/** What was asked for, and only that. */
export interface AnswerResult {
  readonly kind: NodeKind;
  /** As printed in that clause; a task's title. */
  readonly name: string;
  readonly role: Role | null;
  /** Graph id of the node, `null` where no single node stands behind the name. */
  readonly nodeId: string | null;
  readonly directive: DirectiveRef | null;
  readonly evidence: readonly AnswerEvidence[];
}

/** The figure, date or yes/no that an answer comes down to. */
export interface AnswerValue {
  readonly number: number | null;
  readonly unit: string | null;
  /** Partial ISO date. */
  readonly date: string | null;
  readonly yes: boolean | null;
  readonly text: string;
}

/** What an AMBIGUOUS answer offers; the token is at most 64 bytes and can be asked like a question. */
export interface Choice {
  readonly label: string;
  readonly token: string;
  readonly nodeId: string | null;
}

/** A stretch of an answer, for those who show it otherwise than as plain text. */
export type AnswerBlock =
  /** The answer in sentences; the items that it announces; a word beside it. */
  | { readonly kind: 'text' | 'list' | 'note'; readonly lines: readonly string[] }
  /**
   * Where words stand, the words as they are shown, the range of the directive's text from which they were taken, and
   * the entry of `evidence` around which.
   */
  | {
      readonly kind: 'quote';
      readonly place: string;
      readonly words: string;
      readonly start: number;
      readonly end: number;
      readonly evidence: number;
    };

/** What a question is answered with, JSON-safe. */
export interface Answer {
  readonly status: AnswerStatus;
  /** Of the graph that it was made from. */
  readonly revision: number;
  /** Plain Chinese; the answer itself in the first line, quotes last. */
  readonly text: string;
  /** The same as `text`, in its parts. */
  readonly blocks: readonly AnswerBlock[];
  /** The list goes on: asking 更多 tells its next page. */
  readonly more: boolean;
  /** Name of the question kind that answered, `null` where none did. */
  readonly intent: string | null;
  readonly value: AnswerValue | null;
  readonly results: readonly AnswerResult[];
  readonly evidence: readonly AnswerEvidence[];
  readonly choices: readonly Choice[];
  /** Questions that would be answered. */
  readonly suggestions: readonly string[];
  /** Opaque, signed, at most 512 characters, valid 24 h; send it with the next question. */
  readonly conversationId: string;
}
