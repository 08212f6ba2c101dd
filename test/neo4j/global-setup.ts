import type { TestProject } from 'vitest/node';
import { type Neo4jAddress, Neo4jServer } from './server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the tests of this project share; absent where they run on Grafeo. */
    readonly neo4j?: Neo4jAddress;
  }
}

/** One server for all files of the project: they run one after the other, each on an emptied database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await Neo4jServer.start();
  project.provide('neo4j', server.address);
  return () => server.remove();
}
