import { z } from 'zod';
import { isOwnPath } from './own-paths.js';

const text = z.string().trim().min(1);
const secret = text.min(16, { error: 'must have at least 16 characters' });
const number = (least: number, most: number) => {
  const error = `must be a number from ${least} to ${most}`;
  return z.coerce.number({ error }).min(least, { error }).max(most, { error });
};
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1');
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a http:// or https:// address' })
  .refine((value) => !/^\w+:\/\/[^/]*@/.test(value), { error: 'must hold no user or password' })
  .transform((value) => value.replace(/\/+$/, ''));
const webhookAddress = webAddress
  .refine((value) => value.startsWith('https:'), { error: 'must be a https:// address' })
  .refine((value) => !URL.canParse(value) || !isOwnPath(new URL(value).pathname), {
    error: 'must have a path of its own, such as https://bot.example/telegram',
  });
const list = z.string().transform((value) => value.split(/[\s,，;；、]+/).filter(Boolean));

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
  ZERENTU_URL: webAddress.optional(),
  ZERENTU_RATE: number(0, 1_000_000).default(200),
  ZERENTU_REQUEST_TIMEOUT_MS: number(10, 3_600_000).int().default(30_000),
  ZERENTU_READ_TIMEOUT_MS: number(100, 3_600_000).int().default(30_000),
  ZERENTU_READ_MEMORY_MB: number(64, 65_536).int().default(1024),
  ZERENTU_MAX_REQUESTS: number(0, 1_000_000).int().default(200),
  ZERENTU_MAX_LAG_MS: number(0, 600_000).int().default(1000),
  ZERENTU_DRAIN_MS: number(0, 600_000).int().default(0),
  ZERENTU_LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'must be error, warn, info or debug' })
    .default('info'),
  ZERENTU_CORS: list.default([]),
  ZERENTU_PRODUCTION: flag.default(false),
  ZERENTU_OPERATIONS: text.optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/@\s]+\/?$/, {
      error: 'must look like neo4j://host:7687 or bolt://host:7687, without user or password in it',
    })
    .optional(),
  NEO4J_USERNAME: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.optional(),
  NEO4J_POOL_SIZE: number(1, 10_000).int().default(50),
  NEO4J_ACQUIRE_TIMEOUT_MS: number(100, 600_000).int().default(10_000),
  NEO4J_QUERY_TIMEOUT_MS: number(100, 3_600_000).int().default(30_000),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, { error: 'must look like 123456:AbC…, as @BotFather gives it' })
    .optional(),
  TELEGRAM_ALLOWED: list.default([]),
  TELEGRAM_API_ROOT: webAddress.default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: webhookAddress.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'must be 16 to 256 letters, digits, - or _' })
    .optional(),
  DINGTALK_CLIENT_ID: text.optional(),
  DINGTALK_CLIENT_SECRET: text.optional(),
  DINGTALK_ALLOWED: list.default([]),
  DINGTALK_API_ROOT: webAddress.default('https://api.dingtalk.com'),
  DINGTALK_OAPI_ROOT: webAddress.default('https://oapi.dingtalk.com'),
  FEISHU_APP_ID: text.optional(),
  FEISHU_APP_SECRET: text.optional(),
  FEISHU_ALLOWED: list.default([]),
  FEISHU_DOMAIN: webAddress.default('https://open.feishu.cn'),
  WECOM_BOT_ID: text.optional(),
  WECOM_BOT_SECRET: text.optional(),
  WECOM_ALLOWED: list.default([]),
  WECOM_WS_URL: z
    .url({ protocol: /^wss?$/, error: 'must be a ws:// or wss:// address' })
    .default('wss://openws.work.weixin.qq.com'),
} as const;

/** Shown as set or not, never by value. */
export const SECRETS: ReadonlySet<string> = new Set<keyof typeof SETTINGS>([
  'ZERENTU_TOKEN',
  'ZERENTU_READ_TOKEN',
  'ZERENTU_SECRET',
  'NEO4J_PASSWORD',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'DINGTALK_CLIENT_SECRET',
  'FEISHU_APP_SECRET',
  'WECOM_BOT_SECRET',
]);

/** A setting that cannot be used; the message names the variable and what it takes, never its value. */
export class ConfigError extends Error {
  readonly code = 'BAD_SETTING';
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** The value of every variable, defaults put in. */
export type Settings = ReturnType<typeof readSettings>;

/**
 * Reads the variables.
 * @throws {ConfigError} naming every one that cannot be used
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, environment[name]?.trim() || undefined]));
  const parsed = z
    .object(SETTINGS)
    .refine(({ NEO4J_URI, ZERENTU_SECRET }) => NEO4J_URI === undefined || ZERENTU_SECRET !== undefined, {
      path: ['ZERENTU_SECRET'],
      error: 'is needed with NEO4J_URI, the same for every server on that graph (openssl rand -base64 32 makes one)',
    })
    .safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(`Mend these settings: ${problems.join('; ')}`);
}
