import { Neo4jStore } from '../../../dist/graph/store/neo4j/neo4j-store.js';
import { launcher } from '../neo4j.mjs';
import { makeChanges, numbers } from './changes.mjs';
import { checkKilled, isWhole } from './check.mjs';
import { runKilled } from './killed.mjs';
import { digestOf, Reference } from './reference.mjs';

const KINDS = ['ingest', 'replace', 'withdraw'];

/** A change takes about so long, in ms. */
const WITHIN = 700;

/** The digest of what the server holds, when what a killed client left running has ended. */
async function contentsOf(neo4j) {
  const store = await Neo4jStore.open(neo4j);
  try {
    // It waits for the lock that every change holds.
    await store.withdraw('directive:none');
    return await digestOf(store);
  } finally {
    await store.close();
  }
}

/**
 * Kills the client and the server in turn, in the middle of changes to a Neo4j; returns one result a kill, as `killGrafeo`, and `null`
 * where no Neo4j can be started here.
 */
export async function killNeo4j(seed, kills) {
  if (kills === 0) return [];
  const Server = await launcher();
  if (!Server) return null;
  const next = numbers(seed);
  const server = await Server.start();
  const reference = await Reference.open();
  const results = [];
  try {
    const { uri, username, password } = server.address;
    const limits = { poolSize: 10, acquireTimeout: 10_000, queryTimeout: 60_000 };
    const neo4j = { uri, auth: { username, password }, database: 'neo4j', ...limits };
    const config = { dataDir: '.', secret: 'a secret of the tests', reading: { time: 30_000, memory: 1024 }, neo4j };
    for (let index = 0; index < kills; index++) {
      const whom = index % 2 === 0 ? 'client' : 'server';
      const named = KINDS[Math.floor(index / 2) % KINDS.length];
      // Those before it are told as done: they must be there.
      const at = 1 + Math.floor(next() * 2);
      const changes = makeChanges(next, { loaded: await reference.loaded(), count: at + 1, at, named });
      const kill = whom === 'server' ? () => server.kill() : undefined;
      const killed = await runKilled({ config, changes, at, delay: next() * WITHIN, ...(kill && { kill }) });
      if (whom === 'server') await server.start();
      const result = await checkKilled(reference, changes, killed, await contentsOf(neo4j));
      results.push({ moment: `${whom}-${named}`, result });
      if (!isWhole(result)) break;
    }
    return results;
  } finally {
    await reference.close();
    await server.remove();
  }
}
