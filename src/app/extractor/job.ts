import type { ReadErrorCode } from '#src/read/errors.js';
import type { Source } from '#src/read/source.js';
import type { Extraction } from '#src/refine/extraction.js';
import type { ReadStage } from './extractor.js';

/** What the thread is asked: a file, or what was read of one with the id of its directive. */
export type Job =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly source: Source; readonly id: string };

/** What the thread tells: stages, then one of the others. */
export type Told =
  | { readonly stage: ReadStage }
  | { readonly extraction: Extraction }
  | { readonly refused: { readonly code: ReadErrorCode; readonly message: string } }
  /** What nobody foresaw, with its stack: a defect of ours. */
  | { readonly defect: string };
