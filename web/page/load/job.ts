import { RequestError } from '../../client.js';
import { NOT_A_WRITER } from '../data/writing.js';
import type { Preview, Stage } from './preview.js';

/** How far a file is: waiting for its turn, looked at, waiting for the person, being stored, and how it ended. */
export type Phase = 'waiting' | 'reading' | 'ready' | 'storing' | 'stored' | 'left' | 'unchanged' | 'failed';

/** Why a file was not loaded. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** Whether it is for want of the token: then it is worth another try. */
  readonly token: boolean;
}

/** A file on its way into the graph. */
export interface Job {
  readonly phase: Phase;
  readonly stages: readonly Stage[];
  readonly preview: Preview | null;
  readonly failure: Failure | null;
}

/** What happens to a file. */
export type Event =
  | { readonly kind: 'begun' | 'storing' | 'stored' | 'left' | 'ended' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A file that nothing has happened to yet. */
export const WAITING: Job = { phase: 'waiting', stages: [], preview: null, failure: null };

/** A file after something happened to it. */
export function jobAfter(job: Job, event: Event): Job {
  switch (event.kind) {
    case 'begun':
      return { ...WAITING, phase: 'reading' };
    case 'stage':
      return afterStage(job, event.stage);
    case 'ended':
      return job.phase === 'reading'
        ? failed(job, new RequestError('BAD_RESPONSE', 'The preview broke off.', null))
        : job;
    case 'failed':
      return failed(job, event.error);
    default:
      return { ...job, phase: event.kind, failure: null };
  }
}

const SETTLED: ReadonlySet<Phase> = new Set(['stored', 'left', 'unchanged', 'failed']);

/** Whether nothing more happens to a file unless the person wants it: the next one may begin. */
export const isSettled = ({ phase }: Job): boolean => SETTLED.has(phase);

function afterStage(job: Job, stage: Stage): Job {
  const next = { ...job, stages: [...job.stages, stage] };
  if (stage.error) return { ...next, phase: 'failed', failure: { ...stage.error, token: false } };
  if (!stage.result) return next;
  // Where nothing changes there is nothing to decide.
  return { ...next, preview: stage.result, phase: stage.result.outcome === 'UNCHANGED' ? 'unchanged' : 'ready' };
}

function failed(job: Job, error: unknown): Job {
  const code = error instanceof RequestError ? error.code : 'UNREADABLE';
  const message = error instanceof Error ? error.message : String(error);
  return { ...job, phase: 'failed', failure: { code, message, token: NOT_A_WRITER.has(code) } };
}
