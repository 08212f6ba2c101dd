import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED, Workplace } from '#test/cli/run.js';
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

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** It starts a server of its own, and starts it again. */
const PATIENT = { timeout: 300_000 };

it(
  'a client and a server killed in the middle of a change leave the graph as before it or as after it',
  PATIENT,
  () => {
    const bench = ['test/bench/kills/run.mjs', '--grafeo', '0', '--neo4j', '2', '--seed', '7', '--json'];
    const { stdout } = spawnSync(process.execPath, bench, { encoding: 'utf8' });
    const rows = JSON.parse(stdout);
    expect(rows).toContainEqual(expect.objectContaining({ name: 'neo4j-kills', value: 2 }));
    expect(rows).toContainEqual(expect.objectContaining({ name: 'neo4j-kills-lost', value: 0 }));
  },
);

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
