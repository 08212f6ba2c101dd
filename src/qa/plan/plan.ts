import type { Role } from '#src/lexicon/roles.js';
import type { RoleAsked } from '../understand/question.js';

/** The slots of a plan that hold ids. */
export const ID_SLOTS = [
  'tasks',
  'units',
  'partners',
  'people',
  'bodies',
  'enterprises',
  'targets',
  'sections',
  'directives',
] as const;

/** A slot of a plan that holds ids. */
export type IdSlot = (typeof ID_SLOTS)[number];

/**
 * What a question comes down to: the kind that answers it and the nodes of the graph that it is about. Ids and words of our
 * own lists only, no words of the question: a conversation carries it, and the same plan gives the same answer.
 */
export interface Plan {
  /** Name of the kind. */
  readonly kind: string;
  readonly tasks?: readonly string[];
  readonly units?: readonly string[];
  /** Units that share tasks, or are compared, with `units`. */
  readonly partners?: readonly string[];
  readonly people?: readonly string[];
  readonly bodies?: readonly string[];
  readonly enterprises?: readonly string[];
  readonly targets?: readonly string[];
  /** Keys of sections (`sectionKey`). */
  readonly sections?: readonly string[];
  /** Directives that it is limited to; all of them where left out. */
  readonly directives?: readonly string[];
  /** How units of a task are asked for. */
  readonly role?: RoleAsked;
  /** Roles of `units` in their tasks. */
  readonly roles?: readonly Role[];
  /** Roles of `partners` in theirs. */
  readonly partnerRoles?: readonly Role[];
  /** Title of a post, or a role in a body. */
  readonly post?: string;
  /** Year, `2018`. */
  readonly year?: string;
  /** What is asked of it: a word from a list of the kind. */
  readonly what?: string;
  /** All of the things are meant together, not one of them. */
  readonly all?: boolean;
  /** Places in the words of `tasks`. */
  readonly at?: readonly number[];
  /** A number is asked for, not a list. */
  readonly counting?: boolean;
}
