import { useEffect, useReducer } from 'preact/hooks';
import { LoadFileDocument, ReplaceFileDocument } from '../../generated/graphql.js';
import { send } from '../data/api.js';
import { graphChanged } from '../data/use-loaded.js';
import { writing } from '../data/writing.js';
import { inputOf } from './file-input.js';
import { FRESH, isSettled, type Job, jobAfter } from './job.js';
import { preview } from './preview.js';

/** A file on its way, and what the person can do about it. */
export interface JobControl {
  readonly job: Job;
  /** Looks at the file again. */
  again(): void;
  store(): void;
  leave(): void;
}

/** Looks at a file as soon as it is its turn; stores it only when told to. */
export function useJob(file: File, replacing: string | null, itsTurn: boolean, settled: () => void): JobControl {
  const [job, tell] = useReducer(jobAfter, FRESH);
  const look = async () => {
    tell({ kind: 'begun' });
    try {
      const input = await inputOf(file);
      await writing((token) => preview(input, replacing, token, (stage) => tell({ kind: 'stage', stage })));
      tell({ kind: 'ended' });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  };
  const store = async () => {
    tell({ kind: 'storing' });
    try {
      const input = await inputOf(file);
      await writing(async (token) => {
        if (replacing === null) await send(LoadFileDocument, { input }, token);
        else await send(ReplaceFileDocument, { id: replacing, input }, token);
      });
      tell({ kind: 'stored' });
      graphChanged();
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  };
  useEffect(() => {
    if (itsTurn) void look();
  }, [itsTurn]);
  const over = isSettled(job);
  useEffect(() => {
    if (over) settled();
  }, [over]);
  return { job, again: () => void look(), store: () => void store(), leave: () => tell({ kind: 'left' }) };
}
