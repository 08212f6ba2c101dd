import { defineConfig } from 'vitest/config';
import { missingForBrowser } from './test/e2e/chromium.js';
import { missingForNeo4j } from './test/neo4j/server.js';
import { missingForDisks } from './test/small-disk.js';

/** Tests that hold for either engine: they run on the embedded one, and again on a real Neo4j. */
const ON_BOTH = ['test/contract', 'test/server', 'test/qa', 'test/app/local.test.ts'];

const missing = missingForNeo4j();
const noBrowser = missingForBrowser();
const noDisks = missingForDisks();
// A machine that lets nobody mount a disk cannot be given what it lacks, as the others can: test/left-out.ts says so.
for (const lack of [missing, noBrowser]) if (lack && process.env.CI) throw new Error(lack);

const shared = {
  // Node loads graphql as CommonJS, Vite would take its ES modules: two copies do not know each other's schema.
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions: ['source'] } },
};

export default defineConfig({
  ...shared,
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    projects: [
      {
        ...shared,
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/neo4j/**',
            'test/bots/storm/**',
            ...(noBrowser ? ['test/e2e/**'] : []),
            ...(noDisks ? ['test/disk/**'] : []),
          ],
          globalSetup: ['test/build.ts', 'test/left-out.ts'],
        },
      },
      {
        ...shared,
        extends: true,
        test: {
          name: 'storm',
          include: ['test/bots/storm/**/*.test.ts'],
          testTimeout: 300_000,
          // 10,000 messages each, with time-outs that are meant: when the others are done, so that none is not meant.
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
      ...(missing
        ? []
        : [
            {
              ...shared,
              extends: true as const,
              test: {
                name: 'neo4j',
                include: ['test/neo4j', ...ON_BOTH].map((path) =>
                  path.endsWith('.ts') ? path : `${path}/**/*.test.ts`,
                ),
                globalSetup: ['test/build.ts', 'test/neo4j/global-setup.ts'],
                testTimeout: 120_000,
                hookTimeout: 120_000,
                // They share one database: one file after the other, when the others are done.
                maxWorkers: 1,
                sequence: { groupOrder: 1 },
              },
            },
          ]),
    ],
  },
});
