import { once } from 'node:events';
import { createClient } from 'graphql-sse';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bearing, raw } from '#test/server/serving.js';
import { TREES_2018 } from '#test/server/trees.js';
import { Workplace } from './run.js';

const TOKEN = 'write-token-of-the-tests';
const BUSY = { ZERENTU_TOKEN: TOKEN, ZERENTU_SEED: 'none' };

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.close());

/** A directive of so many tasks: reading and storing it takes a while. */
const large = (tasks: number) =>
  TREES_2018.replace('9号', '77号').replace(
    '2.多浇水。（责任单位：市水利局）',
    Array.from(
      { length: tasks },
      (_, at) => `${at + 4}.多种第${at}片树。（牵头单位：市林业局；配合单位：市财政局）`,
    ).join('\n'),
  );

const INGEST = 'mutation($input: DirectiveInput!) { ingest(input: $input) { outcome tasks } }';
const MANY =
  'subscription($inputs: [DirectiveInput!]!) { ingestMany(inputs: $inputs) { done result { id } error { code } } }';

it('answers what it took when it is told to stop, says so to whoever watches, and ends with 0', async () => {
  const { url, child } = await place.serve({ ...BUSY, ZERENTU_DRAIN_MS: '2000' });
  const exit = once(child, 'exit');
  const inputs = Array.from({ length: 500 }, (_, at) => ({
    name: `${at}.txt`,
    text: TREES_2018.replace('9号', `${at + 100}号`),
  }));
  const client = createClient({ url: `${url}/graphql/stream`, headers: bearing(TOKEN), retryAttempts: 0 });
  const told: unknown[] = [];
  const stream = client.iterate({ query: MANY, variables: { inputs } });
  const ingest = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearing(TOKEN) },
    body: JSON.stringify({ query: INGEST, variables: { input: { name: 'large.txt', text: large(900) } } }),
  });
  told.push((await stream.next()).value);
  child.kill('SIGTERM');
  const watched = () => raw(`${url}/readyz`, {});
  await expect.poll(async () => (await watched()).status).toBe(503);
  const { text, headers } = await watched();
  expect([JSON.parse(text).status, headers.connection]).toEqual(['stopping', 'close']);
  // A stream that is cut off rejects.
  for await (const event of stream) told.push(event);
  expect(await (await ingest).json()).toMatchObject({ data: { ingest: { outcome: 'CREATED', tasks: 903 } } });
  expect(await exit).toEqual([0, null]);
  await expect(watched()).rejects.toThrow('ECONNREFUSED');
  expect(told.length).toBeLessThan(inputs.length);
  // What was told is stored.
  const { out } = await place.run(['list']);
  for (const one of [...told.slice(0, 3)] as { data: { ingestMany: { result: { id: string } } } }[])
    expect(out).toContain(one.data.ingestMany.result.id);
  expect(out).toContain('德政发(2018)77号');
});

it('ends at once when it is told a second time', async () => {
  const { url, child } = await place.serve({ ...BUSY, ZERENTU_DRAIN_MS: '600000' });
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await expect.poll(async () => (await raw(`${url}/readyz`, {})).status).toBe(503);
  child.kill('SIGINT');
  expect(await exit).toEqual([null, 'SIGINT']);
});
