import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelStatus } from '#bots/channel.js';
import { Workplace } from './run.js';

const SECRETS = {
  TELEGRAM_BOT_TOKEN: '123456:telegram-secret-of-the-tests',
  DINGTALK_CLIENT_SECRET: 'dingtalk-secret-of-the-tests',
  FEISHU_APP_SECRET: 'feishu-secret-of-the-tests',
  WECOM_BOT_SECRET: 'wecom-secret-of-the-tests',
};

let place: Workplace;
/** Knows nobody's token. */
let stern: Server;
let sternAddress: string;
beforeEach(async () => {
  place = new Workplace();
  stern = createServer((_, response) =>
    response
      .writeHead(401, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: false, error_code: 401, description: 'Unauthorized', code: 1000040351, msg: 'no' })),
  ).listen(0, '127.0.0.1');
  await once(stern, 'listening');
  sternAddress = `127.0.0.1:${(stern.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await place.close();
  stern.closeAllConnections();
  stern.close();
});

const channelsOf = async (url: string) => {
  const response = await fetch(`${url}/readyz`);
  const { channels } = (await response.json()) as { channels: Record<string, ChannelStatus> };
  return { ready: response.status, channels };
};

describe('serve', () => {
  it('goes on when no channel can be reached, lists them in /readyz, and tells no secret', async () => {
    const { url, child } = await place.serve({
      ...SECRETS,
      TELEGRAM_API_ROOT: `http://${sternAddress}`,
      DINGTALK_CLIENT_ID: 'ding-id',
      DINGTALK_API_ROOT: `http://${sternAddress}`,
      FEISHU_APP_ID: 'cli_0123456789abcdef',
      FEISHU_DOMAIN: `http://${sternAddress}`,
      WECOM_BOT_ID: 'wecom-id',
      // Nothing listens there.
      WECOM_WS_URL: 'ws://127.0.0.1:9',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part) => {
        said += String(part);
      });
    await expect
      .poll(async () => Object.values((await channelsOf(url)).channels).map(({ state }) => state), { timeout: 30_000 })
      .toEqual(['retrying', 'retrying', 'retrying', 'retrying']);
    const { ready, channels } = await channelsOf(url);
    expect(ready).toBe(200);
    for (const [name, { problem }] of Object.entries(channels)) expect(problem, name).toMatch(/\S/);
    expect((await place.run(['ask', '谁牵头智能制造'])).out).toContain('市经信委');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    for (const secret of Object.values(SECRETS)) expect(said + JSON.stringify(channels)).not.toContain(secret);
    // Each line is one of our log: no SDK writes beside it.
    for (const line of said.split('\n').filter(Boolean)) expect(() => JSON.parse(line), line).not.toThrow();
  });

  it('says which channels are off and what they lack', async () => {
    const { url } = await place.serve({ FEISHU_APP_ID: 'cli_0123456789abcdef' });
    expect((await channelsOf(url)).channels).toEqual({
      telegram: { state: 'off', problem: 'not set: TELEGRAM_BOT_TOKEN' },
      dingtalk: { state: 'off', problem: 'not set: DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET' },
      feishu: { state: 'off', problem: 'not set: FEISHU_APP_SECRET' },
      wecom: { state: 'off', problem: 'not set: WECOM_BOT_ID, WECOM_BOT_SECRET' },
    });
  });
});
