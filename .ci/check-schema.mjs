#!/usr/bin/env node
// Compares schema.graphql with the schema that clients were last given, schema/published/schema.graphql. A change that
// breaks them fails unless schema/published/changes.json gives its reason; a reason without its change fails too.
// --publish makes today's schema the published one. An argument names another folder than the project's.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const { values, positionals } = parseArgs({ options: { publish: { type: 'boolean' } }, allowPositionals: true });
const root = positionals[0] ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const PUBLISHED = 'schema/published/schema.graphql';
const CHANGES = 'schema/published/changes.json';
const read = (path) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json'));

if (values.publish) {
  writeFileSync(join(root, PUBLISHED), read('schema.graphql'));
  writeFileSync(join(root, CHANGES), `${JSON.stringify({ since: version, noted: [] }, null, 2)}\n`);
} else {
  const problems = compare();
  if (problems.length > 0) console.error(problems.join('\n'));
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** What keeps the schema from being taken; tells the changes to watch on standard output. */
function compare() {
  const { since, noted } = JSON.parse(read(CHANGES));
  const [before, after] = [PUBLISHED, 'schema.graphql'].map((path) => buildSchema(read(path)));
  const breaking = findBreakingChanges(before, after).map(({ description }) => description);
  const dangerous = findDangerousChanges(before, after).map(({ description }) => description);
  const changes = new Set([...breaking, ...dangerous]);
  const named = new Set(noted.map(({ change }) => change));
  for (const change of dangerous) if (!named.has(change)) console.log(`schema.graphql: a client may notice: ${change}`);
  return [
    ...(since === version
      ? []
      : [`The package is ${version}, the published schema that of ${since}: run \`npm run publish:schema\`.`]),
    ...breaking
      .filter((change) => !named.has(change))
      .map((change) => {
        const note = JSON.stringify({ change, reason: '…' });
        return `schema.graphql breaks clients: ${change}
  Keep what there was and mark it @deprecated. Where it must go, add to "noted" of ${CHANGES} with your reason: ${note}`;
      }),
    ...noted
      .filter(({ change }) => !changes.has(change))
      .map(({ change }) => `${CHANGES} notes what is no change (any more): take out "${change}".`),
    ...noted
      .filter(({ change, reason }) => changes.has(change) && !(reason?.trim().length > 1))
      .map(({ change }) => `${CHANGES} gives no reason for "${change}": write why clients must bear it.`),
  ];
}
