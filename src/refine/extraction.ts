import type { Responsibility, UnitDuty } from '#src/extract/duty/types.js';
import type { Enterprise } from '#src/extract/enterprise/types.js';
import type { BasisDocument } from '#src/extract/reference/types.js';
import type { Body, Person } from '#src/extract/roster/types.js';
import type { Target } from '#src/extract/target/types.js';
import type { Quoted, Span } from '#src/text/span.js';

/** Something that looked like a fact and was not understood, or a file that cannot be one. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly message: string;
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
  /** 聊城市, 广东省; `null` where the text names none. */
  readonly jurisdiction: string | null;
  /** The text that every offset points into. */
  readonly text: string;
}

/** A heading. */
export interface SectionFact extends Quoted {
  /** `null` for an unnumbered heading. */
  readonly label: string | null;
  readonly title: string;
  /** The heading as it stands in `Task.section`: 三、主要任务. */
  readonly heading: string;
  /** Index of the section around it, `null` at the top. */
  readonly parent: number | null;
}

/** 一是…二是… inside a task. */
export interface MeasureFact extends Quoted {
  readonly label: string;
  readonly title: string;
}

/** The smallest numbered item that states work to do. The span covers the whole item with its clause. */
export interface TaskFact extends Quoted {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Headings from the chapter down, as printed. */
  readonly section: readonly string[];
  /** Index into `Extraction.sections`, `null` outside any. */
  readonly sectionIndex: number | null;
  /** A 保障措施 item rather than a main task. */
  readonly safeguard: boolean;
  readonly responsibilities: readonly Responsibility[];
  readonly deadline: string | null;
  readonly measures: readonly MeasureFact[];
  readonly rule: string;
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
  readonly diagnostics: readonly Diagnostic[];
}
