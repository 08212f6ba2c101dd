import type { Condition } from '#graph/cypher/list/condition.js';
import type { Row } from '#graph/store/store.js';
import type { ComparedTask, TaskPair } from '#src/analysis/comparison.js';
import type { Fact } from '#src/analysis/facts.js';
import type { Find } from '#src/analysis/search.js';

/** A page of finds. */
export interface SearchParent {
  readonly finds: readonly Find[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  totalCount(): Promise<number>;
}

/** All facts of a directive, and which of them are on the page. */
export interface FactsParent {
  readonly facts: readonly Fact[];
  readonly from: number;
  /** Exclusive; may be beyond the last. */
  readonly to: number;
}

/** The tasks that figures are made of. */
export interface StatisticsParent {
  readonly where: Condition | null;
}

/** A row of a table of figures. */
export type FigureParent = Row;

/** One of two directives that are compared. */
export interface ComparedSide {
  readonly directiveId: string;
  readonly tasks: readonly ComparedTask[];
}

/** Two directives with their tasks. */
export interface ComparisonParent {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly pairs: readonly TaskPair<ComparedTask>[];
}

/** A task that two directives have. */
export type SharedTaskParent = TaskPair<ComparedTask>;

/** A unit and its role in one of two directives. */
export type ComparedDutyParent = ComparedTask['duties'][number];

/** A way from one node to another. */
export interface ConnectionPathParent {
  readonly nodes: readonly string[];
  readonly steps: readonly ConnectionStepParent[];
}

/** One step of it. */
export interface ConnectionStepParent {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly edge: Readonly<Record<string, unknown>>;
}
