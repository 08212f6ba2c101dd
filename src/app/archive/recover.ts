import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '#graph/store/errors.js';
import { GRAFEO_FILE, GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { ARCHIVE_FOLDER, DirectiveArchive } from './archive.js';
import { ArchivedStore } from './archived-store.js';
import { loadAgain } from './load-again.js';

/** What making a graph anew from its archive did. */
export interface Recovered {
  /** Names, in the data folder, under which the damaged files are now. */
  readonly movedTo: readonly string[];
  /** Ids of what was loaded. */
  readonly loaded: readonly string[];
  /** Names of files of the archive from which nothing could be loaded; they stay in it. */
  readonly damaged: readonly string[];
}

const ASIDE = '.damaged-';

/**
 * Moves a graph that cannot be opened aside and makes it anew from the archive. Broken off at any moment it may be done
 * again: the archive keeps every directive throughout.
 * @throws {StoreError} STORE_DAMAGED where the archive holds nothing, STORE_UNWRITABLE, STORE_LOCKED
 */
export async function recoverFolder(folder: string): Promise<Recovered> {
  const archive = new DirectiveArchive(folder);
  const { loads, damaged } = archive.read();
  if (loads.length === 0)
    throw new StoreError(
      'STORE_DAMAGED',
      `${join(folder, ARCHIVE_FOLDER)} holds no directive to load again. Restore ${folder} from a backup, or move ${GRAFEO_FILE}* aside to begin with nothing.`,
    );
  const movedTo = moveAside(folder);
  archive.forgetWithdrawals();
  const store = new ArchivedStore(GrafeoStore.open(folder), archive);
  try {
    await store.setUp();
    const { loaded, failed } = await loadAgain(store, loads);
    archive.clear();
    return { movedTo, loaded, damaged: [...damaged, ...failed] };
  } finally {
    await store.close();
  }
}

function moveAside(folder: string): string[] {
  const ending = ASIDE + new Date().toISOString().replace(/[-:.]/g, '');
  const names = readdirSync(folder).filter((name) => name.startsWith(GRAFEO_FILE) && !name.includes(ASIDE));
  try {
    for (const name of names) renameSync(join(folder, name), join(folder, name + ending));
  } catch (cause) {
    throw new StoreError('STORE_UNWRITABLE', `${folder} cannot be written. See its permissions and the disk.`, {
      cause,
    });
  }
  return names.map((name) => name + ending);
}
