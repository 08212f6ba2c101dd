import type { KnownPerson, KnownTask, KnownUnit } from '../knowledge/types.js';
import type { Plan } from '../plan/plan.js';
import type { Lines } from './lines.js';
import type { AnswerEvidence, AnswerResult, AnswerStatus, AnswerValue } from './types.js';

/** What the next question may refer to with 它, 他们 or 局长. */
export interface Focus {
  readonly tasks?: readonly KnownTask[];
  readonly units?: readonly KnownUnit[];
  readonly people?: readonly KnownPerson[];
}

/** A thing among several, and the plan that choosing it asks for. */
export interface DraftChoice {
  readonly label: string;
  readonly nodeId: string | null;
  readonly plan: Plan;
}

/** An answer before it is put into words, quotes and suggestions. */
export interface Draft {
  readonly status: AnswerStatus;
  /** The first line: the answer itself. */
  readonly first: string;
  readonly lines?: readonly string[];
  /** What the first line announces, told by pages. */
  readonly list?: Lines;
  readonly results?: readonly AnswerResult[];
  /** What the quotes below the answer are taken from; the results' own evidence where not given. */
  readonly evidence?: readonly AnswerEvidence[];
  readonly value?: AnswerValue;
  /** Quotes are told whole, not around what they tell. */
  readonly whole?: boolean;
  readonly choices?: readonly DraftChoice[];
  /** Questions to suggest before the general ones. */
  readonly nearest?: readonly KnownTask[];
  readonly focus?: Focus;
}

/** A refusal: what was not found, and the nearest things that are there. */
export function notFound(first: string, about: Pick<Draft, 'nearest' | 'focus' | 'lines'> = {}): Draft {
  return { status: 'NOT_FOUND', first, ...about };
}
