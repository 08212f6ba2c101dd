import { missingForNeo4j } from './server.js';

/** Says once what is left out here, and how to get it. */
export function setup(): void {
  process.stderr.write(`${missingForNeo4j()}\n`);
}
