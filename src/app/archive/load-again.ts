import { StoreError } from '#graph/store/errors.js';
import { loadArchived } from '../load-extraction.js';
import type { ArchivedLoad } from './archive.js';
import type { ArchivedStore } from './archived-store.js';

/** What became of archived directives that were to be loaded. */
export interface LoadedAgain {
  readonly loaded: readonly string[];
  /** Ids of those whose file cannot be loaded; it stays in the archive. */
  readonly failed: readonly string[];
}

/**
 * Loads directives again from the archive, in the order of their loads: a unit has the name that it was first given.
 * @throws {StoreError} where the graph cannot be written
 */
export async function loadAgain(store: ArchivedStore, loads: readonly ArchivedLoad[]): Promise<LoadedAgain> {
  const loaded: string[] = [];
  const failed: string[] = [];
  for (const { id } of loads) {
    const directive = store.archive.get(id);
    try {
      if (!directive) throw new Error('it was there a moment ago');
      await loadArchived(store, directive);
      loaded.push(id);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      failed.push(id);
    }
  }
  return { loaded, failed };
}
