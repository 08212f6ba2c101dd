import type { Correction } from '#graph/model/correction.js';
import type { LoadOutcome } from '#graph/store/store.js';
import type { FactChange } from '#src/analysis/fact-changes.js';
import type { ExportRequest } from '#src/export/export.js';
import type { Answer } from '#src/qa/answer/types.js';
import type { Why } from '#src/qa/answer/why.js';
import type { CorrectionRequest } from '#src/refine/corrections/request.js';
import type { Diagnostic } from '#src/refine/extraction.js';

/** What is needed of a logger (pino's shape). */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A question that is answered with what can be asked of the files that are loaded. */
export const GREETING = '你好';

/** A directive as `zerentu list` shows it. */
export interface DirectiveSummary {
  readonly id: string;
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly tasks: number;
  readonly units: number;
  /** `false` when older rules made its facts: `rebuild` extracts it again. */
  readonly current: boolean;
}

/** A place that was not understood, with its words. */
export interface ReportedDiagnostic extends Diagnostic {
  readonly quote: string;
}

/** What loading one file did. */
export interface IngestReport {
  readonly id: string;
  readonly outcome: LoadOutcome;
  readonly title: string | null;
  /** How many of each were found. */
  readonly found: {
    readonly tasks: number;
    readonly duties: number;
    readonly people: number;
    readonly targets: number;
    readonly enterprises: number;
  };
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** What people said of the directive, with whether it holds in this text. */
  readonly corrections: readonly Correction[];
  /** What the graph says of the directive otherwise than before. */
  readonly changes: readonly FactChange[];
}

/** What taking a directive out did. */
export interface WithdrawReport {
  readonly id: string;
  readonly changes: readonly FactChange[];
}

/** What correcting a directive did. */
export interface CorrectReport {
  readonly id: string;
  /** The correction that was made or taken back. */
  readonly correction: Correction;
  readonly changes: readonly FactChange[];
}

/** The process that holds the graph. */
export interface GraphHolder {
  /**
   * Does something while this process loads nothing, as soon as the loads before it are done, and when answers know of
   * all that was loaded.
   */
  undisturbed<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * What every way in (command line, GraphQL, channels) may ask of Zerentu, in process or through a running server. What
 * changes the graph rejects with AppError STORE_BUSY where too many changes wait already.
 */
export interface Zerentu {
  ask(question: string, conversationId?: string | null): Promise<Answer>;
  /** Answers like `ask`, and tells what the answer was decided by. */
  explain(question: string, conversationId?: string | null): Promise<{ answer: Answer; why: Why }>;
  /** Reads bytes as a directive and loads it. `name` is the file's name, for its format and for messages. */
  ingest(name: string, bytes: Uint8Array): Promise<IngestReport>;
  /**
   * Puts what bytes say in the place of a loaded directive, which keeps its id.
   * @throws {AppError} NO_SUCH_DIRECTIVE; OTHER_DIRECTIVE where the bytes are another directive that is loaded
   */
  replace(id: string, name: string, bytes: Uint8Array): Promise<IngestReport>;
  list(): Promise<readonly DirectiveSummary[]>;
  /** Takes a directive out; `null` where it is not loaded. */
  withdraw(id: string): Promise<WithdrawReport | null>;
  /**
   * Adds, drops or changes one fact on the word of a person, who quotes the text; it outlives a replacement of the text.
   * @throws {AppError} NO_SUCH_DIRECTIVE, BAD_CORRECTION, NO_SUCH_QUOTE, SEVERAL_QUOTES, NO_SUCH_TASK, NO_SUCH_FACT,
   * SEVERAL_FACTS, FACT_EXISTS
   */
  correct(id: string, request: CorrectionRequest): Promise<CorrectReport>;
  /**
   * Takes a correction back.
   * @throws {AppError} NO_SUCH_DIRECTIVE, NO_SUCH_CORRECTION
   */
  uncorrect(id: string, correctionId: string): Promise<CorrectReport>;
  /** Extracts stored directives again from their stored text, all of them where no ids are given; returns those that changed. */
  rebuild(ids?: readonly string[]): Promise<readonly string[]>;
  /**
   * Opens an export: the file in parts, as the graph is read.
   * @throws {AppError} UNKNOWN_FORMAT, NO_SUCH_DIRECTIVE, NO_SUCH_UNIT before anything is read
   */
  export(request: ExportRequest): Promise<AsyncIterable<string | Uint8Array>>;
  close(): Promise<void>;
}
