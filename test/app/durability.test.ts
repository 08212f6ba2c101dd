import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLocal } from '#src/app.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zerentu-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets no second process in, and says what to do', async () => {
  const first = await openLocal({
    dataDir: folder,
    secret: null,
    neo4j: null,
    reading: { time: 30_000, memory: 1024 },
  });
  const child = spawn(process.execPath, ['test/app/load-forever.mjs', folder, SEED], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  await once(child, 'close');
  expect(said).toContain('STORE_LOCKED');
  expect(said).toContain('ZERENTU_DATA_DIR');
  await first.close();
});
/** Many processes, one after the other, on a machine that may have other work. */
const PATIENT = { timeout: 120_000 };

interface Measured {
  readonly name: string;
  readonly value: number;
}

/** The rows of a bench of the folder `kills`. */
function bench(script: string, ...args: readonly string[]): Measured[] {
  const { stdout, stderr } = spawnSync(process.execPath, [`test/bench/kills/${script}`, '--json', ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Measured[];
}

it('processes killed in the middle of a change leave the graph as before it or as after it', PATIENT, () => {
  const rows = bench('run.mjs', '--grafeo', '6', '--neo4j', '0', '--seed', '7');
  expect(rows).toContainEqual(expect.objectContaining({ name: 'grafeo-kills', value: 6 }));
  expect(rows).toContainEqual(expect.objectContaining({ name: 'grafeo-kills-lost', value: 0 }));
});

it('damage to any file of the graph is noticed, and nothing that was stored is lost by it', PATIENT, () => {
  const rows = bench('damage.mjs', '--runs', '10', '--seed', '7');
  const value = (pattern: RegExp) =>
    rows.filter(({ name }) => pattern.test(name)).reduce((sum, row) => sum + row.value, 0);
  expect(value(/^damage-lost$/)).toBe(0);
  expect(value(/^damage-flip-log-rebuilt$/)).toBe(2);
  expect(value(/^damage-cut-log-mended$/)).toBe(2);
  expect(value(/^damage-(noise|no|empty)-file-rebuilt$/)).toBe(3);
});
