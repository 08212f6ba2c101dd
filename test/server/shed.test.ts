import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';
import { bearing, INTERNAL_TOKEN, raw, type Serving, serveSeed, serveStore, WRITE_TOKEN } from './serving.js';
import { TREES_2018 } from './trees.js';

let serving: Serving;
afterEach(() => serving.close());

const QUERY = '{ tasks(first: 1) { nodes { title } } }';

/** A store whose reads wait until they are let go; `held` tells how many do. */
async function heldStore() {
  const store = await openEmptyStore();
  await store.load(graphOf(SEED_TEXT, RULES_VERSION));
  let letGo = () => undefined as undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = () => void resolve();
  });
  let held = 0;
  const reads: Pick<GraphStore, 'read' | 'describe' | 'revision'> = {
    describe: () => store.describe(),
    revision: async () => 1,
    read: async (query) => {
      held += 1;
      await gate;
      return store.read(query);
    },
  };
  return { store, reads, letGo, held: () => held };
}

describe('a server with as many requests as it may have', () => {
  it('sends the next away with 503, never its watchers, and answers all that it took', async () => {
    const { store, reads, letGo, held } = await heldStore();
    serving = await serveStore(store, { maxRequests: 2 }, { store: reads });
    const taken = [serving.query(QUERY), serving.query(QUERY)];
    await expect.poll(held).toBe(2);
    for (const path of ['/', '/graphql?query={__typename}', '/chat', '/export/csv', '/hook']) {
      const { status, headers, text } = await raw(serving.url + path, {});
      expect([path, status, headers['retry-after']]).toEqual([path, 503, '1']);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('OVERLOADED');
    }
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect([path, (await raw(serving.url + path, {})).status]).toEqual([path, 200]);
    const inside = { ...bearing(INTERNAL_TOKEN), 'content-type': 'application/json' };
    expect((await raw(`${serving.url}/internal/list`, { method: 'POST', headers: inside, body: '{}' })).status).toBe(
      200,
    );
    letGo();
    for (const { status, errors } of await Promise.all(taken)) expect([status, errors]).toEqual([200, undefined]);
    expect((await serving.query(QUERY)).status).toBe(200);
  });
});

describe('clients that send the body of a request never or slowly', () => {
  it('keep nobody else out', async () => {
    serving = await serveSeed({ maxRequests: 2 });
    const { hostname, port } = new URL(serving.url);
    const slow = Array.from({ length: 4 }, () => connect(Number(port), hostname));
    try {
      const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 100`;
      for (const socket of slow)
        await new Promise<void>((resolve) => socket.write(`${head}\r\n\r\n{`, () => resolve()));
      for (let time = 0; time < 5; time++) expect((await serving.query(QUERY)).status).toBe(200);
    } finally {
      for (const socket of slow) socket.destroy();
    }
  });
});

describe('a server that does not get to its work', () => {
  it('takes no more until it does again', async () => {
    serving = await serveSeed({ maxLag: 50 });
    expect((await serving.query(QUERY)).status).toBe(200);
    const end = performance.now() + 1200;
    while (performance.now() < end);
    const { status } = await raw(`${serving.url}/graphql?query={__typename}`, {});
    expect(status).toBe(503);
    const again = async () => (await raw(`${serving.url}/graphql?query={__typename}`, {})).status;
    await expect.poll(again, { timeout: 20_000, interval: 300 }).toBe(200);
  });
});

describe('changes that wait for each other', () => {
  it('are bounded: those beyond are told to come again, the others are made', async () => {
    serving = await serveSeed();
    const inputs = Array.from({ length: 40 }, (_, at) => ({
      name: `${at}.txt`,
      text: TREES_2018.replace('9号', `${at + 100}号`),
    }));
    const replies = await Promise.all(
      inputs.map((input) =>
        serving.query<{ ingest: { outcome: string } }>(
          'mutation($input: DirectiveInput!) { ingest(input: $input) { outcome } }',
          { input },
          bearing(WRITE_TOKEN),
        ),
      ),
    );
    const busy = replies.filter(({ errors }) => errors?.[0]?.extensions.code === 'STORE_BUSY');
    const made = replies.filter(({ data }) => data?.ingest?.outcome === 'CREATED');
    expect(busy.length).toBeGreaterThan(0);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(busy.length + made.length).toBe(inputs.length);
    for (const { status } of busy) expect(status).toBe(503);
    const { data } = await serving.query<{ directives: { totalCount: number } }>(
      '{ directives(first: 1) { totalCount } }',
    );
    expect(data.directives.totalCount).toBe(made.length + 1);
  });
});
