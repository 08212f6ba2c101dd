import type { Neo4jOptions } from '#graph/store/neo4j/options.js';
import { type ChannelsConfig, channelsConfig } from './config/channels.js';
import { ConfigError, readSettings, SECRETS, type Settings } from './config/settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in force. */
export interface Config {
  /** Folder of the graph, the signing secret and the running server's address. */
  readonly dataDir: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Path of the directive an empty graph starts with, `'none'` for nothing, `null` for the one we ship. */
  readonly seed: string | null;
  /** Lets writes in over HTTP; none without it. */
  readonly token: string | null;
  /** Asked of every reader where set. */
  readonly readToken: string | null;
  /** Reads are open to anybody, beyond loopback too. */
  readonly public: boolean;
  /** Host names the server answers to, besides its own address and localhost: those that are set, and those of our own addresses. */
  readonly hosts: readonly string[];
  /** Signs conversation ids; `null`: one is made and kept in the data folder. */
  readonly secret: string | null;
  /** Requests a second and client; 0 for no limit. */
  readonly rate: number;
  /** So long, in ms, may the answer to a request take. */
  readonly requestTimeout: number;
  /** What reading one file may take: `time` in ms, `memory` in megabytes. */
  readonly reading: { readonly time: number; readonly memory: number };
  /** So many requests are answered at once, others are told to come again; 0 for no limit. */
  readonly maxRequests: number;
  /** No request is taken while timers come so much, in ms, too late; 0 for no limit. */
  readonly maxLag: number;
  /** So long, in ms, a server that stops still takes requests, while `/readyz` says that it stops. */
  readonly drain: number;
  /** What is logged, and all that is worse. */
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** Origins whose pages may read the answers. */
  readonly cors: readonly string[];
  /** Errors name nothing of the schema that was not asked for. */
  readonly production: boolean;
  /** Path of the manifest of operations that readers may ask for, `'shipped'` for ours, `null` for any query. */
  readonly operations: string | null;
  /** The server that holds the graph; `null` for the embedded one. */
  readonly neo4j: Neo4jOptions | null;
  /** Address under which people reach this server, for links in answers; `null`: answers have none. */
  readonly url: string | null;
  readonly channels: ChannelsConfig;
}

/**
 * Reads the settings; the only reader of the environment.
 * @throws {ConfigError} naming every variable that cannot be used
 */
export function readConfig(environment: Environment = process.env): Config {
  const data = readSettings(environment);
  return {
    dataDir: data.ZERENTU_DATA_DIR,
    host: data.ZERENTU_HOST,
    port: data.ZERENTU_PORT,
    seed: data.ZERENTU_SEED ?? null,
    token: data.ZERENTU_TOKEN ?? null,
    readToken: data.ZERENTU_READ_TOKEN ?? null,
    public: data.ZERENTU_PUBLIC,
    hosts: [...data.ZERENTU_HOSTS, ...hostsOf(data.ZERENTU_URL, data.TELEGRAM_WEBHOOK_URL)],
    secret: data.ZERENTU_SECRET ?? null,
    rate: data.ZERENTU_RATE,
    requestTimeout: data.ZERENTU_REQUEST_TIMEOUT_MS,
    reading: { time: data.ZERENTU_READ_TIMEOUT_MS, memory: data.ZERENTU_READ_MEMORY_MB },
    maxRequests: data.ZERENTU_MAX_REQUESTS,
    maxLag: data.ZERENTU_MAX_LAG_MS,
    drain: data.ZERENTU_DRAIN_MS,
    logLevel: data.ZERENTU_LOG_LEVEL,
    cors: data.ZERENTU_CORS,
    production: data.ZERENTU_PRODUCTION,
    operations: data.ZERENTU_OPERATIONS ?? null,
    neo4j: data.NEO4J_URI === undefined ? null : neo4jOf(data, data.NEO4J_URI),
    url: data.ZERENTU_URL ?? null,
    channels: channelsConfig(data),
  };
}

const hostsOf = (...addresses: readonly (string | undefined)[]) =>
  addresses.flatMap((address) => (address === undefined ? [] : [new URL(address).hostname]));

/** Parts that can be left out: the prefix of their variables, and the one without which nothing of the part is used. */
const PARTS = [
  ['NEO4J_', 'NEO4J_URI'],
  ['TELEGRAM_', 'TELEGRAM_BOT_TOKEN'],
  ['DINGTALK_', 'DINGTALK_CLIENT_ID'],
  ['FEISHU_', 'FEISHU_APP_ID'],
  ['WECOM_', 'WECOM_BOT_ID'],
] as const;

/**
 * The settings in force, defaults included, by the names of their variables; of a secret only that it is set.
 * @throws {ConfigError} as `readConfig`
 */
export function settingsInForce(environment: Environment = process.env): Readonly<Record<string, string>> {
  const data = readSettings(environment);
  const unused = PARTS.filter(([, key]) => data[key] === undefined);
  const used = Object.entries(data).filter(([name]) => !unused.some(([prefix]) => name.startsWith(prefix)));
  const settings = used.map(([name, value]) => {
    const printed = typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
    return [name, printed && SECRETS.has(name) ? '(set)' : printed] as const;
  });
  return Object.fromEntries(settings.filter(([, printed]) => printed !== ''));
}

/** How the Neo4j at an address is reached, with the other settings of the environment. */
function neo4jOf(data: Settings, uri: string): Neo4jOptions {
  return {
    uri,
    auth: data.NEO4J_PASSWORD === undefined ? null : { username: data.NEO4J_USERNAME, password: data.NEO4J_PASSWORD },
    database: data.NEO4J_DATABASE ?? null,
    poolSize: data.NEO4J_POOL_SIZE,
    acquireTimeout: data.NEO4J_ACQUIRE_TIMEOUT_MS,
    queryTimeout: data.NEO4J_QUERY_TIMEOUT_MS,
  };
}

/** Where `copy` reads or writes: `folder` of an embedded graph, or a Neo4j. */
export type Endpoint = { readonly folder: string } | { readonly neo4j: Neo4jOptions };

/**
 * Reads `grafeo:DIR` or a Neo4j address; user, password and database of Neo4j come from the environment.
 * @throws {ConfigError} for anything else
 */
export function readEndpoint(words: string, environment: Environment = process.env): Endpoint {
  const folder = /^grafeo:(.+)$/.exec(words)?.[1];
  if (folder !== undefined) return { folder };
  if (!words.includes('://'))
    throw new ConfigError('--from and --to take grafeo:DIR, neo4j://HOST:PORT or bolt://HOST:PORT.');
  const data = readSettings({ ...environment, NEO4J_URI: words, ZERENTU_SECRET: 'not needed to copy' });
  return { neo4j: neo4jOf(data, words) };
}
