import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import type { Neo4jOptions } from '#graph/store/neo4j/options.js';
import type { GraphStore } from '#graph/store/store.js';
import type { Neo4jAddress } from './neo4j/server.js';

/** How the tests reach a server. */
export function neo4jOptions({ uri, username, password }: Neo4jAddress): Neo4jOptions {
  return {
    uri,
    auth: { username, password },
    database: 'neo4j',
    poolSize: 50,
    acquireTimeout: 10_000,
    queryTimeout: 20_000,
  };
}

/** The server of this project. */
export function neo4jAddress(): Neo4jAddress {
  const address = inject('neo4j');
  if (!address) throw new Error('this test needs the Neo4j of the project neo4j');
  return address;
}

/** The bare driver, for what no query of ours does. */
export function bareDriver({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password));
}

/** Runs Cypher of the test's own on a server; returns the rows. */
export async function cypher(text: string, params: object = {}, address = neo4jAddress()) {
  const driver = bareDriver(address);
  try {
    return (await driver.executeQuery(text, params)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** An empty store of the engine that this project tests, set up. */
export async function openEmptyStore(): Promise<GraphStore> {
  const address = inject('neo4j');
  if (address) await cypher('MATCH (n) DETACH DELETE n');
  const store = address ? await Neo4jStore.open(neo4jOptions(address)) : GrafeoStore.open();
  await store.setUp();
  return store;
}
