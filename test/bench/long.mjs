#!/usr/bin/env node
// What takes long: how everything grows to 10,000 directives, 200 kills of the embedded engine and 20 of Neo4j, ten minutes
// under load, a million mutated inputs. `long.mjs [--json] [PART…]` runs all of it, or the parts that are named.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { show } from './rows.mjs';

const PARTS = {
  growth: ['growth.mjs'],
  kills: ['kills/run.mjs', '--grafeo', '200', '--neo4j', '20'],
  soak: ['load.mjs', '--soak', '600'],
  fuzz: ['fuzz/run.mjs', '--inputs', '1000000'],
};

async function run([file, ...args]) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path, ...args, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  // A part that finds something fails and still tells what it measured.
  if (code !== 0) process.exitCode = 1;
  return said ? JSON.parse(said) : [];
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const rows = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  console.error(`${new Date().toISOString()} ${name}`);
  rows.push(...(await run(PARTS[name])));
}
show(rows, values);
