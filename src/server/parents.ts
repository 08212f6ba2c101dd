import type { FactChange } from '#src/analysis/fact-changes.js';
import type { StageDone } from '#src/app/preview-load.js';
import type { IngestReport } from '#src/app-port.js';

/**
 * A node as the graph returns it: its properties as far as they were asked for, `id` wherever something is
 * read by it. One that was reached over
 * an edge has the edge's properties behind `r_`.
 */
export interface NodeParent {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Where a fact's words stand. */
export interface EvidenceParent {
  readonly directiveId: string;
  readonly taskId: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
  /** Id of the correction by which a person gave the fact. */
  readonly correction: string | null;
}

/** What an edge states: `from` and `to` as the edge points, `row` the one of them that bears its properties. */
export interface LinkParent {
  readonly from: NodeParent;
  readonly to: NodeParent;
  readonly row: NodeParent;
}

/** A page of a list; cursors are made and the length is counted only where they are asked for. */
export interface ConnectionParent {
  readonly rows: readonly NodeParent[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  cursorOf(row: NodeParent): string;
  totalCount(): Promise<number>;
}

/** One entry of a page. */
export interface EdgeParent {
  readonly row: NodeParent;
  readonly connection: ConnectionParent;
}

/** How far a load of several files is. */
export interface LoadProgressParent {
  readonly done: number;
  readonly total: number;
  readonly name: string;
  readonly result: IngestReport | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A stage of a load, done or failed. */
export interface PreviewProgressParent extends Omit<StageDone, 'milliseconds'> {
  readonly milliseconds: number | null;
  readonly error: LoadProgressParent['error'];
}

/** The facts that a change of a directive changed. */
export type FactDiffParent = readonly FactChange[];
