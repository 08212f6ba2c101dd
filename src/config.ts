import { z } from 'zod';

const text = z.string().trim().min(1);
const secret = text.min(16, { error: 'must have at least 16 characters' });
const number = (least: number, most: number) => z.coerce.number({ error: 'must be a number' }).min(least).max(most);
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1');
const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean));

/** Every setting that Zerentu reads from the environment, with its default. An empty variable counts as unset. */
const SETTINGS = {
  ZERENTU_DATA_DIR: text.default('.zerentu'),
  ZERENTU_HOST: text.default('127.0.0.1'),
  ZERENTU_PORT: number(0, 65_535).int().default(4000),
  ZERENTU_SEED: text.optional(),
  ZERENTU_TOKEN: secret.optional(),
  ZERENTU_READ_TOKEN: secret.optional(),
  ZERENTU_PUBLIC: flag.default(false),
  ZERENTU_HOSTS: list.default([]),
  ZERENTU_SECRET: secret.optional(),
  ZERENTU_RATE: number(0, 1_000_000).default(200),
  TELEGRAM_BOT_TOKEN: text.optional(),
  TELEGRAM_ALLOWED: list.default([]),
  TELEGRAM_API_ROOT: z.url().default('https://api.telegram.org'),
} as const;

/** Shown as set or not, never by value. */
const SECRETS: ReadonlySet<string> = new Set<keyof typeof SETTINGS>([
  'ZERENTU_TOKEN',
  'ZERENTU_READ_TOKEN',
  'ZERENTU_SECRET',
  'TELEGRAM_BOT_TOKEN',
]);

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
  /** Host names the server answers to, besides its own address and localhost. */
  readonly hosts: readonly string[];
  /** Signs conversation ids; `null`: one is made and kept in the data folder. */
  readonly secret: string | null;
  /** Requests a second and client; 0 for no limit. */
  readonly rate: number;
  readonly telegram: {
    readonly token: string;
    /** Chat or user ids that may ask; empty for everybody. */
    readonly allowed: readonly string[];
    readonly apiRoot: string;
  } | null;
}

/** A setting that cannot be used; the message names the variable and what it takes, never its value. */
export class ConfigError extends Error {
  readonly code = 'BAD_SETTING';
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
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
    hosts: data.ZERENTU_HOSTS,
    secret: data.ZERENTU_SECRET ?? null,
    rate: data.ZERENTU_RATE,
    telegram: data.TELEGRAM_BOT_TOKEN
      ? { token: data.TELEGRAM_BOT_TOKEN, allowed: data.TELEGRAM_ALLOWED, apiRoot: data.TELEGRAM_API_ROOT }
      : null,
  };
}

/**
 * The settings in force, defaults included, by the names of their variables; of a secret only that it is set.
 * @throws {ConfigError} as `readConfig`
 */
export function settingsInForce(environment: Environment = process.env): Readonly<Record<string, string>> {
  const settings = Object.entries(readSettings(environment)).map(([name, value]) => {
    const printed = typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
    return [name, printed && SECRETS.has(name) ? '(set)' : printed] as const;
  });
  return Object.fromEntries(settings.filter(([, printed]) => printed !== ''));
}

function readSettings(environment: Environment) {
  const given = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, environment[name] || undefined]));
  const parsed = z.object(SETTINGS).safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(`Mend these settings: ${problems.join('; ')}`);
}
