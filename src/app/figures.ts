import type { AnswerStatus } from '#src/qa/answer/types.js';

/** Who asks or loads: a way in of this server, or a messenger by its name. */
export type Via = 'graphql' | 'chat' | 'command' | (string & {});

/** What is counted of the work that this process does; no label holds anything that a client wrote. Times are in seconds. */
export interface Figures {
  /** `route` is one of our paths, `method` one of HTTP's; the rest is `other`. */
  request(of: {
    readonly route: string;
    readonly method: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  /** Requests that are being answered. */
  underWay(count: number): void;
  /** Something was refused or failed; `code` is what the client was told. */
  failed(code: string): void;
  /** `intent` is the name of the question kind; `null` where none answered. */
  question(of: {
    readonly via: Via;
    readonly intent: string | null;
    readonly status: AnswerStatus | 'FAILED';
    readonly seconds: number;
  }): void;
  /** A change of the graph, by what became of it. */
  change(of: { readonly kind: ChangeKind; readonly outcome: string; readonly seconds: number }): void;
  /** What questions are matched against was brought up to date. */
  indexed(of: { readonly seconds: number; readonly revision: number }): void;
}

/** How the graph is changed. */
export type ChangeKind = 'ingest' | 'replace' | 'withdraw' | 'correct' | 'uncorrect' | 'rebuild';
