import { directiveFingerprints } from '#graph/cypher/read/directive-fingerprints.js';
import { directiveTexts } from '#graph/cypher/read/directive-texts.js';
import { textOf } from '#graph/model/values.js';
import type { ArchivedLoad } from './archive.js';
import { archivedFrom, archiveName } from './archived-directive.js';
import type { ArchivedStore } from './archived-store.js';
import { loadAgain } from './load-again.js';

/** What bringing a graph and its archive together did. */
export interface Settled {
  /** Ids that the graph had lost, loaded again from the archive. */
  readonly loaded: readonly string[];
  /** Ids whose withdrawal the graph had lost, taken out again. */
  readonly withdrawn: readonly string[];
  /** Names of files from which nothing can be loaded, of directives that the graph does not know either. */
  readonly damaged: readonly string[];
}

/**
 * Brings a graph and its archive together where a change was broken off between the two, or the graph lost the end of its
 * log. Who is right is decided in this order:
 * 1. The archive of a directive that the graph does not know, or whose load is newer than the graph: it is loaded again.
 * 2. The archive, where its last withdrawal is newer than the graph: what has no file is taken out again.
 * 3. Else the graph: a file that is missing, older or damaged is written from it.
 * @throws {StoreError} STORE_UNWRITABLE
 */
export async function settleArchive(store: ArchivedStore): Promise<Settled> {
  const { archive } = store;
  const { loads, damaged } = archive.read();
  const revision = await store.revision();
  const stored = await fingerprints(store);

  const lost = loads.filter(
    ({ id, fingerprint, revision: at }) => !stored.has(id) || (at > revision && stored.get(id) !== fingerprint),
  );
  const lastWithdrawal = archive.lastWithdrawal();
  const withdrawalLost = lastWithdrawal > revision;
  // Loading raises the graph's revision: a process that is killed between here and the end must find the same again.
  if (withdrawalLost && lost.length > 0)
    await (await archive.prepareLastWithdrawal(lastWithdrawal + lost.length)).keep();
  const { loaded, failed } = await loadAgain(store, lost);

  const withdrawn: string[] = [];
  if (withdrawalLost) {
    const filed = new Set([...loads.map(({ id }) => archiveName(id)), ...damaged]);
    for (const id of stored.keys()) if (!filed.has(archiveName(id)) && (await store.withdraw(id))) withdrawn.push(id);
  }

  const changed = loaded.length + withdrawn.length > 0;
  const known = await writeFromGraph(store, changed ? archive.read().loads : loads);
  archive.clear();
  const unknown = damaged.filter((name) => !known.has(name));
  return { loaded, withdrawn, damaged: [...unknown, ...failed.map(archiveName)] };
}

/** Writes what the archive lacks of the graph; returns the names of the files of all that is loaded. */
async function writeFromGraph(store: ArchivedStore, loads: readonly ArchivedLoad[]): Promise<Set<string>> {
  const { archive } = store;
  const revision = await store.revision();
  const stored = await fingerprints(store);
  const files = new Map(loads.map((load) => [load.id, load]));
  for (const [id, fingerprint] of stored) {
    const file = files.get(id);
    if (file?.fingerprint === fingerprint && file.revision <= revision) continue;
    const [row] = await store.read(directiveTexts([id]));
    if (row) await (await archive.prepare(archivedFrom(row, revision))).keep();
  }
  if (archive.lastWithdrawal() > revision) await (await archive.prepareLastWithdrawal(revision)).keep();
  return new Set([...stored.keys()].map(archiveName));
}

const fingerprints = async (store: ArchivedStore) =>
  new Map((await store.read(directiveFingerprints)).map(({ id, fingerprint }) => [textOf(id), textOf(fingerprint)]));
