#!/usr/bin/env node
// Our server beside one of @neo4j/graphql, over the same Neo4j, data and questions: says how many times as fast ours is.
// `--json` prints one object for machines. Exit 1 where ours is not the faster one.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import { generatedGraphs } from '../generated.mjs';
import { launcher } from '../neo4j.mjs';
import { QUERIES } from './queries.mjs';

const DIRECTIVES = 200;
const ROUNDS = 7;
const ROUND_MS = 500;
const WARM_MS = 1500;
const WARM_PASSES = 3;
const CONNECTIONS = [1, 8];

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** What only this bench needs is installed once, beside it. */
function install() {
  if (existsSync(here('theirs/node_modules/.package-lock.json'))) return;
  const args = ['ci', '--prefix', here('theirs'), '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm could not install @neo4j/graphql: it needs the registry.');
}

/** Loads the directives as we do, and adds the index that a user of @neo4j/graphql would: it asks for names themselves. */
async function fill({ uri, username, password }) {
  const limits = { poolSize: 50, acquireTimeout: 10_000, queryTimeout: 60_000 };
  const store = await Neo4jStore.open({ uri, auth: { username, password }, database: 'neo4j', ...limits });
  await store.setUp();
  for (const graph of generatedGraphs(DIRECTIVES)) await store.load(graph);
  await store.close();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  for (const text of [
    'CREATE INDEX unit_name FOR (n:Unit) ON (n.name)',
    'CREATE INDEX unit_place FOR (n:Unit) ON (n.jurisdiction)',
    'CREATE INDEX task_title FOR (n:Task) ON (n.title)',
    'CALL db.awaitIndexes()',
  ])
    await driver.executeQuery(text, {}, { database: 'neo4j' });
  await driver.close();
}

async function start(file, { uri, username, password }) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' };
  const address = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const child = fork(here(file), { env: { ...env, ...address } });
  const [{ url }] = await once(child, 'message');
  return { url, child };
}

async function answer(url, query) {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = await reply.json();
  if (errors) throw new Error(`${errors[0].message}\n${query}`);
  return data;
}

async function mustBeEqual({ name, ours, theirs, told }, urls) {
  const a = told.ours(await answer(urls.ours, ours));
  const b = told.theirs(await answer(urls.theirs, theirs));
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Error(`${name}: the answers differ\n${JSON.stringify(a)}\n${JSON.stringify(b)}`);
}

/** Rounds in turns, so that what else the machine does falls on both; what is told is the median of the rounds. */
async function measure(query, urls, connections, load) {
  const rounds = { ours: [], theirs: [], ratio: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const found = {};
    for (const who of round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours'])
      found[who] = await load({ url: urls[who], query: query[who], connections, milliseconds: ROUND_MS });
    rounds.ours.push(found.ours);
    rounds.theirs.push(found.theirs);
    rounds.ratio.push(found.ours.rate / found.theirs.rate);
  }
  const told = (who, figure) => Number(median(rounds[who].map((one) => one[figure])).toPrecision(3));
  return {
    query: query.name,
    connections,
    'ours /s': told('ours', 'rate'),
    'theirs /s': told('theirs', 'rate'),
    'ours ms': told('ours', 'latency'),
    'theirs ms': told('theirs', 'latency'),
    ratio: Number(median(rounds.ratio).toPrecision(3)),
  };
}

async function sideBySide(address) {
  await fill(address);
  const [ours, theirs] = [await start('ours.mjs', address), await start('theirs/server.mjs', address)];
  const urls = { ours: ours.url, theirs: theirs.url };
  const sender = fork(here('load.mjs'));
  const load = async (task) => {
    sender.send(task);
    return (await once(sender, 'message'))[0];
  };
  for (const query of QUERIES) await mustBeEqual(query, urls);
  // Neo4j compiles what runs often: every query runs for a while before any is timed.
  for (let pass = 0; pass < WARM_PASSES; pass++)
    for (const query of QUERIES)
      for (const who of ['ours', 'theirs'])
        await load({ url: urls[who], query: query[who], connections: 8, milliseconds: WARM_MS });
  const rows = [];
  for (const query of QUERIES)
    for (const connections of CONNECTIONS) rows.push(await measure(query, urls, connections, load));
  for (const child of [ours.child, theirs.child, sender]) child.kill();
  return rows;
}

const Server = await launcher();
if (!Server) process.exit(1);
install();
const server = await Server.start();
try {
  const results = await sideBySide(server.address);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ results })}\n`);
  else console.table(results);
  process.exitCode = results.every(({ ratio }) => ratio > 1) ? 0 : 1;
} finally {
  await server.remove();
}
