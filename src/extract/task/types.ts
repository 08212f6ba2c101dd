import type { Quoted } from '#src/text/span.js';
import type { Responsibility } from '../duty/types.js';

/** A heading. */
export interface SectionFact extends Quoted {
  /** `null` for an unnumbered heading. */
  readonly label: string | null;
  readonly title: string;
  /** The heading as it stands in `Task.section`: 三、主要任务. */
  readonly heading: string;
  /** By when all under it is to be done, a partial ISO date; `null` where it does not say. */
  readonly deadline: string | null;
  /** Index of the section around it, `null` at the top. */
  readonly parent: number | null;
}

/** 一是…二是… inside a task. */
export interface MeasureFact extends Quoted {
  readonly label: string;
  readonly title: string;
  /** By when this part is to be done, a partial ISO date; `null` where it does not say. */
  readonly deadline: string | null;
}

/** The smallest numbered item that states work to do. The span covers the whole item with its clause. */
export interface TaskFact extends Quoted {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Headings from the chapter down, as printed. */
  readonly section: readonly string[];
  /** Index into the directive's sections, `null` outside any. */
  readonly sectionIndex: number | null;
  /** A 保障措施 item rather than a main task. */
  readonly safeguard: boolean;
  readonly responsibilities: readonly Responsibility[];
  /** Its own, or that of the nearest heading over it; a partial ISO date. */
  readonly deadline: string | null;
  readonly measures: readonly MeasureFact[];
  readonly rule: string;
}
