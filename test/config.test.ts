import { describe, expect, it } from 'vitest';
import { ConfigError, SECRETS } from '#src/config/settings.js';
import { readConfig, readEndpoint, settingsInForce } from '#src/config.js';

describe('settings', () => {
  it('have defaults that let a newcomer start', () => {
    expect(readConfig({})).toEqual({
      dataDir: '.zerentu',
      host: '127.0.0.1',
      port: 4000,
      seed: null,
      token: null,
      readToken: null,
      public: false,
      hosts: [],
      secret: null,
      rate: 200,
      requestTimeout: 30_000,
      reading: { time: 30_000, memory: 1024 },
      maxRequests: 200,
      maxLag: 1000,
      drain: 0,
      logLevel: 'info',
      cors: [],
      production: false,
      operations: null,
      neo4j: null,
      url: null,
      channels: {
        telegram: { missing: ['TELEGRAM_BOT_TOKEN'] },
        dingtalk: { missing: ['DINGTALK_CLIENT_ID', 'DINGTALK_CLIENT_SECRET'] },
        feishu: { missing: ['FEISHU_APP_ID', 'FEISHU_APP_SECRET'] },
        wecom: { missing: ['WECOM_BOT_ID', 'WECOM_BOT_SECRET'] },
      },
    });
  });

  it('count as unset when empty', () => {
    expect(readConfig({ ZERENTU_PORT: '', ZERENTU_TOKEN: '', ZERENTU_HOSTS: ' ' })).toEqual(readConfig({}));
  });

  it('hold lists with commas or blanks', () => {
    const config = readConfig({
      ZERENTU_HOSTS: 'a.example, b.example',
      TELEGRAM_BOT_TOKEN: '1:x',
      TELEGRAM_ALLOWED: '1 2，3',
    });
    expect(config.hosts).toEqual(['a.example', 'b.example']);
    expect(config.channels.telegram).toEqual({
      token: '1:x',
      allowed: ['1', '2', '3'],
      apiRoot: 'https://api.telegram.org',
      webhook: null,
    });
  });

  it('say what a channel lacks', () => {
    const half = readConfig({
      DINGTALK_CLIENT_ID: 'x',
      TELEGRAM_BOT_TOKEN: '1:x',
      TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram/',
    });
    expect(half.channels).toMatchObject({
      dingtalk: { missing: ['DINGTALK_CLIENT_SECRET'] },
      telegram: { missing: ['TELEGRAM_WEBHOOK_SECRET'] },
    });
    const whole = readConfig({
      TELEGRAM_BOT_TOKEN: '1:x',
      TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram/',
      TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-the-tests',
      ZERENTU_URL: 'https://zerentu.example:8443',
      WECOM_BOT_ID: 'b',
      WECOM_BOT_SECRET: 's',
      WECOM_WS_URL: 'wss://wecom.gov.example/ws',
    });
    expect([whole.url, whole.hosts]).toEqual(['https://zerentu.example:8443', ['zerentu.example', 'bot.example']]);
    expect(whole.channels).toMatchObject({
      telegram: { webhook: { url: 'https://bot.example/telegram', secret: 'a-secret-of-the-tests' } },
      wecom: { botId: 'b', secret: 's', wsUrl: 'wss://wecom.gov.example/ws', allowed: [] },
    });
  });

  it('name the operations that are answered', () => {
    expect(readConfig({ ZERENTU_OPERATIONS: 'shipped' }).operations).toBe('shipped');
  });

  it.each([
    { ZERENTU_PORT: 'x' },
    { ZERENTU_PORT: '65536' },
    { ZERENTU_PORT: '-1' },
    { ZERENTU_PUBLIC: 'yes' },
    { ZERENTU_RATE: '-5' },
    { ZERENTU_TOKEN: 'short' },
    { ZERENTU_READ_TOKEN: 'short' },
    { ZERENTU_SECRET: 'short' },
    { TELEGRAM_API_ROOT: 'nowhere' },
    { TELEGRAM_API_ROOT: 'file:///etc' },
    { TELEGRAM_API_ROOT: 'https://user:password@relay.example' },
    { TELEGRAM_BOT_TOKEN: 'none' },
    { TELEGRAM_WEBHOOK_URL: 'https://bot.example/graphql' },
    { TELEGRAM_WEBHOOK_URL: 'https://bot.example/chat/' },
    { TELEGRAM_WEBHOOK_URL: 'https://bot.example' },
    { TELEGRAM_WEBHOOK_URL: 'http://bot.example/telegram' },
    { TELEGRAM_WEBHOOK_SECRET: 'short' },
    { WECOM_WS_URL: 'https://wecom.example' },
    { ZERENTU_URL: 'zerentu.example' },
    { NEO4J_URI: 'http://localhost:7474' },
    { NEO4J_URI: 'neo4j://neo4j:password@localhost' },
    { NEO4J_POOL_SIZE: '0' },
    { NEO4J_QUERY_TIMEOUT_MS: '1' },
  ])('that cannot be used are named: %j', (environment) => {
    const [name = ''] = Object.keys(environment);
    try {
      readConfig(environment);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect(String(error)).toContain(name);
    }
  });

  it('never show the value of a secret that cannot be used', () => {
    expect(() => readConfig({ ZERENTU_TOKEN: 'hunter2' })).toThrow(/^(?!.*hunter2).*ZERENTU_TOKEN/);
  });

  it('are all named at once', () => {
    expect(() => readConfig({ ZERENTU_PORT: 'x', ZERENTU_RATE: 'y' })).toThrow(/ZERENTU_PORT.*ZERENTU_RATE/);
  });

  it('name a Neo4j with all that the driver needs, and then ask for a secret', () => {
    const given = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'zerentu' };
    expect(() => readConfig(given)).toThrow(/ZERENTU_SECRET/);
    expect(readConfig({ ...given, ZERENTU_SECRET: 'a secret of the tests' }).neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      auth: { username: 'neo4j', password: 'p' },
      database: 'zerentu',
      poolSize: 50,
      acquireTimeout: 10_000,
      queryTimeout: 30_000,
    });
    expect(settingsInForce({})).not.toHaveProperty('NEO4J_POOL_SIZE');
  });

  it.each([
    ['grafeo:some/folder', { folder: 'some/folder' }],
    ['bolt://db:7687', { neo4j: expect.objectContaining({ uri: 'bolt://db:7687', auth: null }) }],
  ])('say what %s is to copy', (words, endpoint) => expect(readEndpoint(words, {})).toEqual(endpoint));

  it.each(['', 'grafeo:', 'some/folder', 'neo4j://u:p@db', 'http://db'])('do not let one copy %j', (words) => {
    expect(() => readEndpoint(words, {})).toThrow(ConfigError);
  });

  it('are listed without secrets', () => {
    const environment = Object.fromEntries([...SECRETS].map((name) => [name, 'a-very-secret-value']));
    const listed = settingsInForce({
      ...environment,
      TELEGRAM_BOT_TOKEN: '123456:a-very-secret-value',
      DINGTALK_CLIENT_ID: 'id',
      FEISHU_APP_ID: 'id',
      WECOM_BOT_ID: 'id',
      ZERENTU_PORT: '4001',
      NEO4J_URI: 'neo4j://db',
    });
    for (const name of SECRETS) expect(listed[name], name).toBe('(set)');
    expect(listed).toMatchObject({ ZERENTU_PORT: '4001', ZERENTU_TOKEN: '(set)', ZERENTU_HOST: '127.0.0.1' });
    expect(JSON.stringify(listed)).not.toContain('very-secret');
  });
});
