import { Registry } from 'prom-client';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelStatus } from '#bots/channel.js';
import { channelMetrics } from '#bots/metrics.js';
import type { Life, Messenger } from '#bots/port/messenger.js';
import { SupervisedChannel } from '#bots/supervised-channel.js';

const idle = { take: () => 'ignored' as const, room: async () => undefined, idle: async () => undefined, waiting: 0 };
let logged: string;
const log = (fields: object, message: string) => {
  logged += JSON.stringify(fields) + message;
};
beforeEach(() => {
  logged = '';
});

function open(load: () => Promise<Messenger>, secrets: readonly string[] = []): SupervisedChannel {
  return new SupervisedChannel({
    name: 'test',
    load,
    desk: idle,
    metrics: channelMetrics(new Registry())('test'),
    secrets,
    log: { info: log, warn: log, error: log },
    pauses: { first: 2, longest: 10 },
  });
}
const untilStopped = ({ stopping }: Life) =>
  new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve()));
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

describe('a supervised channel', () => {
  it('runs again after each failure, says why it does not run, and never the secret', async () => {
    let lives = 0;
    const told: ChannelStatus[] = [];
    const channel: SupervisedChannel = open(
      async () => ({
        async run(life) {
          lives += 1;
          told.push(channel.status());
          if (lives === 1) throw new Error('https://api.example/botTOP-SECRET/getMe: unauthorized');
          if (lives === 2) throw new Error('network is down');
          if (lives === 3) return;
          life.up();
          await untilStopped(life);
        },
      }),
      ['TOP-SECRET'],
    );
    expect(channel.status()).toEqual({ state: 'starting', problem: null });
    channel.start();
    await until(() => channel.status().state === 'running');
    expect(channel.status().problem).toBeNull();
    expect(told).toEqual([
      { state: 'starting', problem: null },
      { state: 'retrying', problem: 'https://api.example/bot<secret>/getMe: unauthorized' },
      { state: 'retrying', problem: 'network is down' },
      { state: 'retrying', problem: 'The connection ended.' },
    ]);
    expect(logged).toContain('network is down');
    expect(logged).not.toContain('TOP-SECRET');
    await channel.stop();
    expect(channel.status().state).toBe('stopped');
  });

  it('tries to load a messenger again that cannot be loaded', async () => {
    let loads = 0;
    const channel = open(async () => {
      loads += 1;
      if (loads < 3) throw new Error('no such package');
      return {
        async run(life) {
          life.up();
          await untilStopped(life);
        },
      };
    });
    expect(channel.webhook).toBeNull();
    channel.start();
    await until(() => channel.status().state === 'running');
    expect(loads).toBe(3);
    await channel.stop();
  });

  it('stops while it waits to try again', async () => {
    const channel = new SupervisedChannel({
      name: 'test',
      load: async () => ({ run: async () => Promise.reject(new Error('down')) }),
      desk: idle,
      metrics: { up: () => undefined },
      secrets: [],
      log: { info: log, warn: log, error: log },
      pauses: { first: 3_600_000, longest: 3_600_000 },
    });
    channel.start();
    await until(() => channel.status().state === 'retrying');
    await channel.stop();
    expect(channel.status().state).toBe('stopped');
  });

  it('does not wait for ever for what cannot be sent, and says how much that is', async () => {
    const channel = new SupervisedChannel({
      name: 'test',
      load: async () => ({
        async run(life) {
          life.up();
          await untilStopped(life);
          await life.desk.idle();
        },
      }),
      desk: { ...idle, idle: () => new Promise<void>(() => undefined), waiting: 7 },
      metrics: { up: () => undefined },
      secrets: [],
      log: { info: log, warn: log, error: log },
      grace: 20,
    });
    channel.start();
    await until(() => channel.status().state === 'running');
    await channel.stop();
    expect(logged).toContain('"waiting":7');
  });
});
