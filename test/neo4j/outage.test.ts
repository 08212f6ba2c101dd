import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestGraph } from '#graph/store/copy/digest.js';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';

import { SEED, Workplace } from '#test/cli/run.js';
import { GREEN_TEXT, graphOf } from '#test/corpus/directives.js';
import { neo4jOptions } from '#test/stores.js';
import { Neo4jServer } from './server.js';

let server: Neo4jServer;
const workplace = new Workplace();
const settings = () => ({
  NEO4J_URI: server.address.uri,
  NEO4J_PASSWORD: server.address.password,
  ZERENTU_SECRET: 'a secret of the tests',
});
beforeAll(async () => {
  server = await Neo4jServer.start();
});
afterAll(async () => {
  await workplace.close();
  await server.remove();
});

/** What is in the graph, over a connection of its own. */
async function contents() {
  const store = await Neo4jStore.open(neo4jOptions(server.address));
  try {
    return (await digestGraph(store)).filter(({ count }) => count > 0);
  } finally {
    await store.close();
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it.each([20, 150])('a server killed %i ms into a load holds nothing of it after its restart', async (delay) => {
  const store = await Neo4jStore.open(neo4jOptions(server.address));
  await store.setUp();
  await store.load(graphOf(GREEN_TEXT));
  const before = await contents();
  const child = spawn(process.execPath, ['test/app/load-forever.mjs', workplace.path('unused'), SEED], {
    env: { PATH: process.env.PATH, ...settings() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await wait(delay);
  await server.kill();
  child.kill('SIGKILL');
  await store.close();
  await server.start();
  const after = await contents();
  const tasks = after.find(({ kind }) => kind === 'Task')?.count;
  expect([1, 35]).toContain(tasks);
  if (tasks === 1) expect(after).toEqual(before);
});

describe('a server that is restarted under questions', () => {
  it('answers again by itself; readiness goes and comes, the process stays', async () => {
    expect(await workplace.run(['ingest', SEED], { settings: settings() })).toMatchObject({ code: 0, err: '' });
    const { url, child } = await workplace.serve(settings());
    const ready = async () => (await fetch(`${url}/readyz`)).status;
    const ask = async () => {
      const query = '{ ask(question: "谁牵头智能制造？") { results { name node { id } } } }';
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as { data: { ask: { results: { name: string }[] } } | null; errors?: unknown };
    };
    const right = (reply: Awaited<ReturnType<typeof ask>>) => reply.data?.ask.results.map(({ name }) => name);
    expect([await ready(), right(await ask())]).toEqual([200, ['市经信委']]);

    let [stopped, failed, answered] = [false, 0, 0];
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (!stopped) {
          const reply = await ask();
          if (reply.errors) failed += 1;
          else {
            answered += 1;
            expect(right(reply)).toEqual(['市经信委']);
          }
          await wait(20);
        }
      }),
    );
    await wait(300);
    await server.kill();
    expect(await ready()).toBe(503);
    await server.start();
    await expect.poll(ready, { timeout: 30_000 }).toBe(200);
    const before = answered;
    await expect.poll(() => answered - before, { timeout: 30_000 }).toBeGreaterThan(20);
    stopped = true;
    await load;
    expect(failed).toBeLessThan(answered);
    expect(child.exitCode).toBeNull();
  });
});
