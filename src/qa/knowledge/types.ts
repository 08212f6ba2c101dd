import type { Correction } from '#graph/model/correction.js';
import type { Role } from '#src/lexicon/roles.js';
import type { AnswerEvidence, DirectiveRef } from '../answer/types.js';

/** A directive as answers name it. */
export interface KnownDirective extends DirectiveRef {
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  /** First and last day on which it says it holds. */
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  /** The loaded directives that put it out of force. */
  readonly repealedBy: readonly DirectiveRef[];
  readonly jurisdiction: string | null;
  /** What people said of it otherwise than the rules. */
  readonly corrections: readonly Correction[];
  /** The words at its head: its title as it stands in the text. */
  readonly head: readonly AnswerEvidence[];
  readonly basis: readonly {
    readonly title: string;
    readonly docNumber: string | null;
    readonly evidence: AnswerEvidence;
  }[];
}

/** One unit's duty for one task. */
export interface KnownDuty {
  readonly task: KnownTask;
  readonly unitId: string;
  /** The unit as that clause prints it. */
  readonly name: string;
  readonly role: Role;
  readonly evidence: AnswerEvidence;
}

/** A task with all that hangs on it. */
export interface KnownTask {
  readonly id: string;
  readonly ordinal: number;
  readonly label: string;
  /** The number that its label says, `null` for any other label. */
  readonly number: number | null;
  readonly title: string;
  readonly section: readonly string[];
  readonly safeguard: boolean;
  readonly deadline: string | null;
  readonly quote: string;
  readonly directive: KnownDirective;
  readonly evidence: AnswerEvidence;
  readonly duties: KnownDuty[];
  readonly targets: KnownTarget[];
  readonly enterprises: KnownMention[];
}

/** A goal, of a task or (`task` null) of the whole directive. */
export interface KnownTarget {
  readonly id: string;
  readonly task: KnownTask | null;
  readonly directive: KnownDirective;
  readonly text: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly measureWord: string;
  readonly deadline: string | null;
  readonly recurrence: string | null;
  readonly evidence: AnswerEvidence;
}

/** An organisation named in a task. */
export interface KnownMention {
  readonly enterpriseId: string;
  readonly name: string;
  readonly part: string;
  readonly task: KnownTask;
  readonly evidence: AnswerEvidence;
}

/** A unit by every spelling, with its duties over all directives. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly aliases: readonly string[];
  readonly duties: KnownDuty[];
  /** Work that a directive gives it in prose, tied to no task. */
  readonly works: KnownWork[];
}

/** Work of a unit as a directive describes it. */
export interface KnownWork {
  readonly unitId: string;
  /** The unit as the directive prints it there. */
  readonly name: string;
  readonly text: string;
  readonly directive: KnownDirective;
  readonly evidence: AnswerEvidence;
}

/** A post that somebody holds, as one directive prints it. */
export interface KnownPost {
  readonly name: string;
  readonly title: string;
  readonly head: boolean;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly directive: KnownDirective;
  readonly evidence: AnswerEvidence;
}

/** Somebody with posts and memberships over all directives. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly posts: KnownPost[];
  readonly memberships: { readonly body: string; readonly role: string | null; readonly evidence: AnswerEvidence }[];
  readonly directive: KnownDirective;
  /** Of the first mention; posts and memberships have their own. */
  readonly evidence: AnswerEvidence;
}

/** A coordinating body with its offices and members. */
export interface KnownBody {
  readonly id: string;
  readonly name: string;
  /** The directives that set it up. */
  readonly directives: string[];
  readonly office: { readonly unitId: string; readonly name: string; readonly evidence: AnswerEvidence }[];
  readonly members: { readonly person: KnownPerson; readonly role: string | null }[];
  /** Units that are members (成员单位). */
  readonly units: { readonly unitId: string; readonly name: string; readonly evidence: AnswerEvidence }[];
}

/** All that questions are answered from: one consistent reading of the graph. */
export interface Knowledge {
  readonly revision: number;
  readonly directives: readonly KnownDirective[];
  readonly tasks: readonly KnownTask[];
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly people: readonly KnownPerson[];
  readonly bodies: readonly KnownBody[];
  readonly targets: readonly KnownTarget[];
  readonly mentions: readonly KnownMention[];
  readonly works: readonly KnownWork[];
  readonly taskById: ReadonlyMap<string, KnownTask>;
  /** By `shortId`, as conversations and choices carry them. */
  readonly short: {
    readonly tasks: ReadonlyMap<string, KnownTask>;
    readonly units: ReadonlyMap<string, KnownUnit>;
    readonly people: ReadonlyMap<string, KnownPerson>;
  };
}
