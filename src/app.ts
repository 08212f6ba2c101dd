import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pRetry from 'p-retry';
import type { Channel } from '#bots/channel.js';
import { StoreError } from '#graph/store/errors.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { loadJieba } from '#src/text/segment/jieba.js';
import { keepSecret, readServer } from './app/data-folder.js';
import { LocalZerentu } from './app/local.js';
import { packageRoot } from './app/package-root.js';
import { isRunning, RemoteZerentu } from './app/remote.js';
import type { Log, Zerentu } from './app-port.js';
import type { Config } from './config.js';
import { GraphQuestionEngine } from './qa/question-engine.js';

/** The directive that an empty graph starts with. */
const SEED = 'seeds/liaocheng-internet-plus-2017.txt';

/**
 * Opens the data folder in this process.
 * @throws {StoreError} STORE_LOCKED where another process has it, STORE_DAMAGED, STORE_UNWRITABLE
 */
export async function openLocal(config: Pick<Config, 'dataDir' | 'secret'>): Promise<LocalZerentu> {
  const store = GrafeoStore.open(config.dataDir);
  try {
    await store.setUp();
    const secret = config.secret ?? keepSecret(config.dataDir);
    return new LocalZerentu(store, new GraphQuestionEngine({ store, secret }));
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Opens Zerentu for one command: through the server that runs on the data folder, else the folder itself. Where another
 * command has it, or a server that is just starting, it waits for some seconds.
 * @throws {StoreError} as `openLocal`
 */
export function openZerentu(config: Pick<Config, 'dataDir' | 'secret'>): Promise<Zerentu> {
  const open = async () => {
    const server = readServer(config.dataDir);
    return server && (await isRunning(server)) ? new RemoteZerentu(server) : openLocal(config);
  };
  return pRetry(open, {
    retries: 8,
    minTimeout: 100,
    maxTimeout: 1000,
    shouldRetry: ({ error }) => error instanceof StoreError && error.code === 'STORE_LOCKED',
  });
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

/** The messengers that are set up; none is started yet. */
export async function openChannels({ telegram }: Config, zerentu: Zerentu, log: Log): Promise<Channel[]> {
  if (!telegram) return [];
  const { TelegramChannel } = await import('#bots/telegram/telegram-channel.js');
  return [new TelegramChannel({ zerentu, config: telegram, log })];
}
