import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pRetry from 'p-retry';
import { type CopyProgress, copyGraph } from '#graph/store/copy/copy.js';
import type { KindDigest } from '#graph/store/copy/digest.js';
import { StoreError } from '#graph/store/errors.js';
import { GRAFEO_FILE } from '#graph/store/grafeo/grafeo-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { loadJieba } from '#src/text/segment/jieba.js';
import { openFolder } from './app/archive/open-folder.js';
import { keepSecret, readServer } from './app/data-folder.js';
import type { Extractor } from './app/extractor/extractor.js';
import { ThreadExtractor } from './app/extractor/thread-extractor.js';
import { LocalZerentu } from './app/local.js';
import { packageRoot } from './app/package-root.js';
import { isRunning, RemoteZerentu } from './app/remote.js';
import { tracedExtractor, tracedStore } from './app/traced-parts.js';
import type { Log, Zerentu } from './app-port.js';
import type { Config, Endpoint } from './config.js';
import type { Indexed } from './qa/index-keeper.js';
import { GraphQuestionEngine } from './qa/question-engine.js';

/** The directive that an empty graph starts with. */
const SEED = 'seeds/liaocheng-internet-plus-2017.txt';

/** What opening the graph needs to know. */
type GraphConfig = Pick<Config, 'dataDir' | 'secret' | 'neo4j' | 'reading'>;

/** Opens a graph where it is kept, and sets it up; the driver of Neo4j is loaded only when it is used. */
async function openStore(at: Endpoint, log?: Log): Promise<GraphStore> {
  if ('folder' in at) return openFolder(at.folder, log);
  const { Neo4jStore } = await import('#graph/store/neo4j/neo4j-store.js');
  const store = await Neo4jStore.open(log ? { ...at.neo4j, log } : at.neo4j);
  try {
    await store.setUp();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Tells graphs apart: a command goes through a running server only where both mean the same one. */
export function graphName({ neo4j }: Pick<Config, 'neo4j'>): string {
  return neo4j ? `${neo4j.uri} ${neo4j.database ?? ''}` : 'grafeo';
}

/** What reads files of others; nothing is started before the first one. */
export const openExtractor = ({ reading }: Pick<Config, 'reading'>): Extractor =>
  tracedExtractor(new ThreadExtractor(reading));

/**
 * Opens the graph in this process; `indexed` is told whenever answers know of what changed.
 * @throws {StoreError} STORE_LOCKED where another process has the data folder, STORE_DAMAGED, STORE_UNWRITABLE; of Neo4j
 * STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_FOREIGN
 */
export async function openLocal(config: GraphConfig, log?: Log, indexed?: Indexed): Promise<LocalZerentu> {
  const store = tracedStore(await openStore(config.neo4j ? { neo4j: config.neo4j } : { folder: config.dataDir }, log));
  try {
    const secret = config.secret ?? keepSecret(config.dataDir);
    const engine = new GraphQuestionEngine({ store, secret, indexed });
    return new LocalZerentu(store, engine, openExtractor(config));
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Opens Zerentu for one command: through the server that runs on the same graph, else the graph itself. Where another
 * command has it, or a server that is just starting, it waits for some seconds. `log` is told what was mended.
 * @throws {StoreError} as `openLocal`
 */
export function openZerentu(config: GraphConfig, log?: Log): Promise<Zerentu> {
  const open = async () => {
    const server = readServer(config.dataDir);
    return server?.graph === graphName(config) && (await isRunning(server))
      ? new RemoteZerentu(server)
      : openLocal(config, config.neo4j ? undefined : log);
  };
  return pRetry(open, {
    // About 14 s; at random, so that those who wait do not come back all at once.
    retries: 12,
    minTimeout: 100,
    maxTimeout: 1000,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof StoreError && error.code === 'STORE_LOCKED',
  });
}

/**
 * Copies a graph to another place; returns what both hold at the end.
 * @throws {StoreError} STORE_NOT_FOUND where no graph is in the folder to copy from, and as `openLocal` and `copyGraph`
 */
export async function copyBetween(from: Endpoint, to: Endpoint, progress: CopyProgress): Promise<KindDigest[]> {
  if ('folder' in from && !existsSync(join(from.folder, GRAFEO_FILE)))
    throw new StoreError('STORE_NOT_FOUND', `There is no graph in ${from.folder}. Name its folder: --from grafeo:DIR.`);
  const opened: GraphStore[] = [];
  try {
    for (const at of [from, to]) opened.push(await openStore(at));
    const [source, target] = opened;
    if (!source || !target) throw new Error('both are open');
    return await copyGraph(source, target, progress);
  } finally {
    await Promise.all(opened.map((store) => store.close()));
  }
}

/** Loads the seed into an empty graph; returns its id, `null` where there was nothing to do. */
export async function loadSeed(zerentu: Zerentu, seed: Config['seed']): Promise<string | null> {
  if (seed === 'none' || (await zerentu.list()).length > 0) return null;
  const path = seed ?? join(packageRoot(), SEED);
  return (await zerentu.ingest(basename(path), await readFile(path))).id;
}

/** Puts the better segmenter to work once it is loaded, where it is installed. */
export async function improveSegmenter({ engine }: LocalZerentu): Promise<void> {
  const jieba = await loadJieba();
  if (jieba) engine.useSegmenter(jieba);
}
