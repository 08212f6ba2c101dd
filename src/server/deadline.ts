import type { Response } from 'express';
import { AppError } from '#src/app-error.js';
import type { GraphReads } from './context.js';

/**
 * The reads of one request: none begins any more when its time is over or its client is gone, and what a late one found is
 * not waited for by others. A query that is under way ends in its own time: Neo4j ends it after NEO4J_QUERY_TIMEOUT_MS,
 * the embedded engine knows no limit.
 */
export function readsWithin(store: GraphReads, response: Response, milliseconds: number): GraphReads {
  const end = performance.now() + milliseconds;
  const mustGoOn = () => {
    if (response.destroyed) throw new AppError('REQUEST_ABORTED', 'The client is gone: nothing more is read for it.');
    if (performance.now() > end)
      throw new AppError(
        'REQUEST_TIMEOUT',
        `The answer took longer than ${milliseconds} ms: ask for less at once, or raise ZERENTU_REQUEST_TIMEOUT_MS.`,
      );
  };
  return {
    read: async (query) => {
      mustGoOn();
      const rows = await store.read(query);
      mustGoOn();
      return rows;
    },
  };
}
