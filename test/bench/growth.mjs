#!/usr/bin/env node
// How questions, loads, memory and the graph's file grow with the number of directives, and a parse with the length of one.
// `growth.mjs [--largest 10000] [--json]` measures at 1, 100, 1,000 … directives of 40 tasks, some minutes in all.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { askIn } from './ask-scale.mjs';
import { generatedGraph } from './generated.mjs';
import { parseGrowth } from './parse.mjs';
import { show } from './rows.mjs';
import { exponentOf } from './statistics.mjs';

const SIZES = [1, 100, 1000, 10_000, 100_000];

const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true }).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** Loads so many directives into a graph in a folder; returns the seconds that the engine took. */
async function fill(folder, directives) {
  const store = GrafeoStore.open(folder);
  await store.setUp();
  let seconds = 0;
  for (let n = 0; n < directives; n++) {
    const graph = generatedGraph(n);
    const started = performance.now();
    await store.load(graph);
    seconds += (performance.now() - started) / 1000;
  }
  await store.close();
  return seconds;
}

/** Questions over so many directives: what they take, what the process holds, how large the graph's file is. */
export async function askAt(directives) {
  const folder = mkdtempSync(join(tmpdir(), 'zerentu-growth-'));
  try {
    const load = await fill(folder, directives);
    const megabytes = bytesIn(folder) / 1e6;
    return { ...(await askIn(folder)), at: directives, load, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of what was measured at one size. */
export const rowsAt = ({ at, p50, p99, rss, first, ready, load, megabytes }) => [
  { name: `ask-${at}-p50`, value: p50, unit: 'ms' },
  { name: `ask-${at}-p99`, value: p99, unit: 'ms' },
  { name: `ask-${at}-rss`, value: rss, unit: 'MB' },
  { name: `index-first-${at}-s`, value: first, unit: 's' },
  { name: `index-ready-${at}-s`, value: ready, unit: 's' },
  { name: `load-${at}-s`, value: load, unit: 's' },
  { name: `graph-${at}-mb`, value: megabytes, unit: 'MB' },
];

/** How the middle question grows with the directives that it is asked over. */
export const askExponent = (measured) => ({
  name: 'ask-exponent',
  value: exponentOf(measured.map(({ directives, p50 }) => [directives, p50])),
  unit: '',
  budget: 0.6,
});

async function growth(largest) {
  const measured = [];
  for (const size of SIZES.filter((one) => one <= largest)) measured.push(await askAt(size));
  const loads = measured.filter(({ at }) => at >= 100).map(({ at, load }) => [at, load]);
  return [
    ...parseGrowth(),
    ...measured.flatMap(rowsAt),
    askExponent(measured),
    { name: 'load-exponent', value: exponentOf(loads), unit: '' },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { largest: { type: 'string', default: '10000' }, json: { type: 'boolean' } },
  });
  show(await growth(Number(values.largest)), values);
}
