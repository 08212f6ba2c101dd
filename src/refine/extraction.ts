import type { UnitDuty } from '#src/extract/duty/types.js';
import type { Enterprise } from '#src/extract/enterprise/types.js';
import type { BasisDocument } from '#src/extract/reference/types.js';
import type { Body, Person } from '#src/extract/roster/types.js';
import type { Target } from '#src/extract/target/types.js';
import type { SectionFact, TaskFact } from '#src/extract/task/types.js';
import type { Block } from '#src/read/source.js';
import type { Span } from '#src/text/span.js';

/** Something that looked like a fact and was not understood, or a file that cannot be one. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly message: string;
}

/** The diagnostics that a Directive keeps as JSON; none where it has none. */
export function diagnosticsFrom(stored: unknown): readonly Diagnostic[] {
  return typeof stored === 'string' && stored !== '' ? (JSON.parse(stored) as readonly Diagnostic[]) : [];
}

/** What the document says about itself. */
export interface DirectiveHead {
  /** `directive:…`, see `directiveId` in graph/model/ids. */
  readonly id: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  /** `2017-05-23`. */
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  /** First and last day on which it says it holds; `null` where it does not say. */
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  /** 聊城市, 广东省; `null` where the text names none. */
  readonly jurisdiction: string | null;
  /** The text that every offset points into. */
  readonly text: string;
  /** What the file's format states about the text; with both, later rules can read the directive again. */
  readonly blocks: readonly Block[];
}

/** Everything the pipeline reads from one directive. JSON-safe. */
export interface Extraction {
  readonly directive: DirectiveHead;
  readonly sections: readonly SectionFact[];
  readonly tasks: readonly TaskFact[];
  readonly unitDuties: readonly UnitDuty[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly targets: readonly Target[];
  readonly enterprises: readonly Enterprise[];
  readonly basedOn: readonly BasisDocument[];
  /** The documents that it puts out of force (同时废止). */
  readonly repeals: readonly BasisDocument[];
  readonly diagnostics: readonly Diagnostic[];
}
