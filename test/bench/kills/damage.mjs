// Damages the files of an embedded graph in every way, and looks whether that is noticed and nothing is lost:
// node test/bench/kills/damage.mjs [--runs 100] [--seed S] [--json]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFolder } from '../../../dist/src/app/archive/open-folder.js';
import { recoverFolder } from '../../../dist/src/app/archive/recover.js';
import { openLocal } from '../../../dist/src/app.js';
import { show } from '../rows.mjs';
import { makeChanges, numbers } from './changes.mjs';
import { digestOf } from './reference.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const next = numbers(Number(values.seed));
const base = mkdtempSync(join(tmpdir(), 'zerentu-damage-'));

/** A graph whose last changes are in its log only, as of a process that was killed. */
async function fill(folder) {
  const config = {
    dataDir: folder,
    secret: 'a secret of the tests',
    reading: { time: 30_000, memory: 1024 },
    neo4j: null,
  };
  const first = await openLocal(config);
  for (const { name, text } of makeChanges(next, { loaded: [], count: 3 }).filter(({ text }) => text))
    await first.ingest(name, Buffer.from(text));
  await first.close();
  const second = await openLocal(config);
  const loaded = (await second.list()).map(({ id }) => id);
  for (const { name, text } of makeChanges(next, { loaded, count: 4 }).filter(({ text }) => text))
    await second.ingest(name, Buffer.from(text));
  await second.withdraw(loaded[0]);
  cpSync(folder, join(base, 'whole'), { recursive: true });
  const digest = await digestOf(second.store);
  await second.close();
  return digest;
}

const DATABASE = 'graph.grafeo';
const LOG = (folder) => join('graph.grafeo.wal', readdirSync(join(folder, 'graph.grafeo.wal'))[0]);
const change = (fileOf, how) => (folder) => {
  const path = join(folder, fileOf(folder));
  writeFileSync(path, how(readFileSync(path)));
};
const flip = (bytes) => {
  bytes[Math.floor(next() * bytes.length)] ^= 1 + Math.floor(next() * 255);
  return bytes;
};
const cut = (bytes) => bytes.subarray(0, Math.floor(next() * bytes.length));
const noise = (bytes) => Buffer.from(bytes.map(() => next() * 256));
const remove =
  (...names) =>
  (folder) => {
    for (const name of names) rmSync(join(folder, name), { recursive: true });
  };
/** Every way, and how often of a hundred. */
const WAYS = [
  ['flip-file', 30, change(() => DATABASE, flip)],
  ['flip-log', 20, change(LOG, flip)],
  ['cut-file', 10, change(() => DATABASE, cut)],
  ['cut-log', 20, change(LOG, cut)],
  ['noise-file', 5, change(() => DATABASE, noise)],
  ['noise-log', 5, change(LOG, noise)],
  [
    'empty-file',
    2,
    change(
      () => DATABASE,
      () => Buffer.alloc(0),
    ),
  ],
  ['no-file', 2, remove(DATABASE)],
  ['no-log', 3, remove('graph.grafeo.wal')],
  ['neither', 3, remove(DATABASE, 'graph.grafeo.wal')],
];

/** Opens what was damaged, by the way back where it must; returns how it went, or what is wrong. */
async function openDamaged(folder, digest) {
  let told = [];
  const open = () => openFolder(folder, { warn: (_, message) => told.push(message) });
  let how = 'opened';
  let store = await open().catch((error) => error);
  if (store instanceof Error) {
    if (store.code !== 'STORE_DAMAGED') return `refused with ${store.code}: ${store.message}`;
    how = 'rebuilt';
    const { damaged } = await recoverFolder(folder);
    if (damaged.length > 0) return `not loaded: ${damaged}`;
    told = [];
    store = await open();
    if (told.length > 0) return `the way back left something: ${told}`;
  } else if (told.length > 0) how = 'mended';
  try {
    return (await digestOf(store)) === digest ? how : `${how}, but facts differ`;
  } finally {
    await store.close();
  }
}

try {
  const digest = await fill(join(base, 'first'));
  const folder = join(base, 'damaged');
  const counts = new Map();
  let lost = 0;
  for (const [way, share, damage] of WAYS)
    for (let run = 0; run < Math.max(1, Math.round((share * Number(values.runs)) / 100)); run++) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(join(base, 'whole'), folder, { recursive: true });
      damage(folder);
      const result = await openDamaged(folder, digest);
      if (!['opened', 'mended', 'rebuilt'].includes(result)) lost += 1;
      counts.set(`damage-${way}-${result}`, (counts.get(`damage-${way}-${result}`) ?? 0) + 1);
    }
  const rows = [...counts].map(([name, value]) => ({ name, value, unit: 'runs' }));
  rows.push({ name: 'damage-lost', value: lost, unit: 'runs', budget: 0 });
  show(rows, values);
  if (lost > 0) process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}
