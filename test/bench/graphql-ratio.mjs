#!/usr/bin/env node
// Requests a second of the server against the same server answering a constant of the same shape: how much of an answer
// is the reading of the graph. `graphql-ratio.mjs` prints rows for bench.mjs as JSON; with `--load URL QUERY MS` it is the
// process that sends the requests.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { createApollo } from '#src/server/apollo.js';
import { httpApp } from '#src/server/http-app.js';
import { resolvers } from '#src/server/resolvers/resolvers.js';
import { readSchema } from '#src/server/schema.js';
import { serverOptions } from './server-options.mjs';
import { median } from './statistics.mjs';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const ROUNDS = 9;
const ROUND_MS = 1000;
const CONNECTIONS = 8;
const QUERIES = [
  ['graphql-ratio', '{ tasks(first: 20) { nodes { duties { unit { name } } } } }', 0.7],
  [
    'graphql-deep-ratio',
    '{ tasks(first: 20) { nodes { duties { unit { name tasks(first: 5) { nodes { title } } } } } } }',
    0.45,
  ],
];
/** Types whose fields are told as they stand in the constant. */
const TOLD = ['TaskConnection', 'Task', 'Duty', 'Unit', 'UnitTaskConnection'];

async function load(url, query, milliseconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const send = () =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) =>
        response.resume().on('end', resolve).on('error', reject),
      );
      sent.on('error', reject).end(body);
    });
  const end = performance.now() + milliseconds;
  let count = 0;
  const client = async () => {
    for (; performance.now() < end; count++) await send();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  return count / (milliseconds / 1000);
}

/** Starts a server with these resolvers over the store. */
async function serve(options, how) {
  const schema = makeExecutableSchema({ typeDefs: readSchema('.'), resolvers: how });
  const apollo = createApollo(options, schema);
  await apollo.start();
  const server = createServer(httpApp(options, apollo, schema, { handle: (_, __, next) => next() })).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/graphql`;
  const close = () => {
    server.closeAllConnections();
    server.close();
    return apollo.stop();
  };
  return { url, close };
}

async function answer(url, query) {
  const headers = { 'content-type': 'application/json' };
  const { data, errors } = await (
    await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  ).json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

async function loaded(url, query, milliseconds) {
  const child = fork(fileURLToPath(import.meta.url), ['--load', url, query, String(milliseconds)]);
  const [rate] = await once(child, 'message');
  return rate;
}

async function measure() {
  const store = GrafeoStore.open();
  await store.setUp();
  await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  const options = serverOptions(store);
  const real = await serve(options, resolvers);
  const rows = [];
  for (const [name, query, budget] of QUERIES) {
    const told = (await answer(real.url, query)).tasks;
    const constant = await serve(options, {
      ...resolvers,
      ...Object.fromEntries(TOLD.map((type) => [type, {}])),
      Query: { ...resolvers.Query, tasks: () => told },
    });
    if (JSON.stringify((await answer(constant.url, query)).tasks) !== JSON.stringify(told))
      throw new Error(`${name}: the answers differ`);
    for (const { url } of [real, constant]) await loaded(url, query, 2 * ROUND_MS);
    const ratios = [];
    for (let round = 0; round < ROUNDS; round++) {
      const [a, b] = [await loaded(real.url, query, ROUND_MS), await loaded(constant.url, query, ROUND_MS)];
      ratios.push(a / b);
      if (process.env.VERBOSE) console.error(name, a.toFixed(0), b.toFixed(0), (a / b).toFixed(3));
    }
    rows.push({ name, value: median(ratios), unit: '', budget, atLeast: true });
    constant.close();
  }
  real.close();
  await store.close();
  return rows;
}

if (process.argv[2] === '--load') {
  const [, , , url, query, milliseconds] = process.argv;
  process.send(await load(url, query, Number(milliseconds)), () => process.exit(0));
} else {
  process.stdout.write(`${JSON.stringify(await measure())}\n`);
  process.exit(0);
}
