import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '#graph/store/errors.js';
import { GRAFEO_FILE, GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import type { Log } from '#src/app-port.js';
import { ARCHIVE_FOLDER, DirectiveArchive } from './archive.js';
import { ArchivedStore } from './archived-store.js';
import { settleArchive } from './settle.js';

/** What is told of an opening that had something to mend. */
export type Warn = Pick<Log, 'warn'>;

/**
 * Opens the embedded graph of a data folder with its archive, set up and brought together with it.
 * @throws {StoreError} STORE_LOCKED, STORE_UNWRITABLE, STORE_DAMAGED also where the file is gone and the archive is not
 */
export async function openFolder(folder: string, log?: Warn): Promise<ArchivedStore> {
  const archive = new DirectiveArchive(folder);
  if (!existsSync(join(folder, GRAFEO_FILE)) && !archive.isEmpty())
    throw new StoreError(
      'STORE_DAMAGED',
      `${GRAFEO_FILE} is missing in ${folder}, but ${ARCHIVE_FOLDER} holds directives. Run \`zerentu rebuild\` to load them again, or move ${ARCHIVE_FOLDER} aside to begin with nothing.`,
    );
  const store = new ArchivedStore(GrafeoStore.open(folder), archive);
  try {
    await store.setUp();
    archive.make();
    const { loaded, withdrawn, damaged } = await settleArchive(store);
    if (loaded.length > 0)
      log?.warn({ loaded }, `the graph had lost directives; they were loaded again: ${loaded.join(', ')}`);
    if (withdrawn.length > 0)
      log?.warn({ withdrawn }, `the graph had lost withdrawals; they were done again: ${withdrawn.join(', ')}`);
    if (damaged.length > 0)
      log?.warn(
        { damaged },
        `files in ${join(folder, ARCHIVE_FOLDER)} are damaged, nothing can be loaded from them: ${damaged.join(', ')}`,
      );
    return store;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}
