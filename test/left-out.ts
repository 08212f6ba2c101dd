import { missingForBrowser } from './e2e/chromium.js';
import { missingForNeo4j } from './neo4j/server.js';
import { missingForDisks } from './small-disk.js';

/** Says once what is left out here, and how to get it. */
export function setup(): void {
  for (const missing of [missingForNeo4j(), missingForBrowser(), missingForDisks()])
    if (missing) process.stderr.write(`${missing}\n`);
}
