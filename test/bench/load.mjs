#!/usr/bin/env node
// A real server under load: connections that are kept alive ask and query without a pause, while every second a directive
// is replaced by another version of it. Each answer must be whole: every fact in it from one version. `load.mjs
// [--seconds 60] [--connections 50] [--json]`; `--soak 600` goes on so long and fits a line to what memory is left after a
// collection: it must not grow.
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from './load/client.mjs';
import { growth } from './load/growth.mjs';
import { KINDS } from './load/requests.mjs';
import { startServer, TOKEN } from './load/server.mjs';
import { versionsIn, versionText } from './load/versions.mjs';
import { show } from './rows.mjs';
import { percentile } from './statistics.mjs';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '50' },
    soak: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const seconds = Number(options.soak ?? options.seconds);
const connections = Number(options.connections);

const REPLACE_EVERY = 1000;
const SAMPLE_EVERY = 10_000;
/** MB a minute; what is left after the first third, when caches are full. */
const FLAT = 1;

const server = await startServer();
const client = new Client(server.url, connections);
const until = performance.now() + seconds * 1000;
const times = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
const problems = [];
const mixed = [];
const seen = new Set();
const memory = [];

const load = (n) =>
  client.send(
    '/graphql',
    {
      query: 'mutation($input: DirectiveInput!) { ingest(input: $input) { outcome } }',
      variables: { input: { name: 'rolling.txt', text: versionText(n) } },
    },
    { authorization: `Bearer ${TOKEN}` },
  );

async function replaceAlways() {
  const took = [];
  for (let n = 1; performance.now() < until; n++) {
    const began = performance.now();
    const { status, text } = await load(n);
    if (status !== 200 || JSON.parse(text).data?.ingest?.outcome !== 'REPLACED')
      problems.push(`load: ${text.slice(0, 300)}`);
    took.push(performance.now() - began);
    await wait(Math.max(0, REPLACE_EVERY - (performance.now() - began)));
  }
  return took;
}

async function exchange(kind) {
  let before = null;
  for (const make of KINDS[kind]) {
    const { path, body } = make(before);
    const began = performance.now();
    const { status, text } = await client.send(path, body);
    times[kind].push(performance.now() - began);
    before = JSON.parse(text);
    if (status !== 200 || before.errors) {
      problems.push(`${kind} ${status}: ${text.slice(0, 300)}`);
      return;
    }
    // A conversation's id holds no words; what it holds may look like some.
    const versions = versionsIn(text);
    for (const version of versions) seen.add(version);
    if (versions.size > 1) mixed.push(`${kind}: ${[...versions].join(' and ')}`);
  }
}

async function connection(first) {
  const kinds = Object.keys(KINDS);
  for (let at = first; performance.now() < until; at++) await exchange(kinds[at % kinds.length]);
}

async function sample() {
  while (performance.now() < until) {
    memory.push({ at: performance.now(), ...(await server.memory()) });
    await wait(Math.min(SAMPLE_EVERY, Math.max(0, until - performance.now())));
  }
  memory.push({ at: performance.now(), ...(await server.memory()) });
}

await load(0);
const began = performance.now();
const [loads] = await Promise.all([
  replaceAlways(),
  sample(),
  ...Array.from({ length: connections }, (_, first) => connection(first)),
]);
const lasted = (performance.now() - began) / 1000;
client.close();
const exit = await server.stop();

const all = Object.values(times).flat();
const MB = 1e6;
const rows = [
  { name: 'load-requests-s', value: all.length / lasted, unit: 'requests/s' },
  { name: 'load-errors', value: problems.length, unit: 'answers', budget: 0 },
  { name: 'load-mixed', value: mixed.length, unit: 'answers', budget: 0 },
  { name: 'load-versions', value: loads.length, unit: 'loaded' },
  { name: 'load-versions-seen', value: seen.size, unit: 'of them in answers' },
  { name: 'load-exit', value: exit, unit: 'code', budget: 0 },
  { name: 'load-rss-start', value: memory[0].rss / MB, unit: 'MB' },
  { name: 'load-rss-end', value: memory.at(-1).rss / MB, unit: 'MB' },
  ...Object.entries({ replace: loads, ...times }).flatMap(([kind, took]) => [
    { name: `load-${kind}-p50`, value: percentile(took, 0.5) ?? 0, unit: 'ms' },
    { name: `load-${kind}-p99`, value: percentile(took, 0.99) ?? 0, unit: 'ms' },
  ]),
  ...(options.soak
    ? ['heapUsed', 'rss'].map((what) => ({
        name: `soak-${what === 'rss' ? 'rss' : 'heap'}-growth`,
        value: growth(memory, what) / MB,
        unit: 'MB/min',
        ...(what === 'rss' ? {} : { budget: FLAT }),
      }))
    : []),
];
for (const words of [...new Set([...problems, ...mixed])].slice(0, 10)) process.stderr.write(`${words}\n`);
show(rows, options);
process.exitCode = rows.some(({ value, budget }) => budget !== undefined && value > budget) ? 1 : 0;
