#!/usr/bin/env node
// Builds dist/ from TypeScript. Runs at `npm install` (prepare) and may be called again by `npx`:
// it returns at once when the build is newer than its inputs, and builds beside and renames,
// so that a running command never sees half a build.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'src/cli/main.js');
const inputs = ['src', 'graph', 'bots', 'web', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];

function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const fresh = () =>
  existsSync(stamp) &&
  Math.max(
    ...inputs
      .map((name) => join(root, name))
      .filter(existsSync)
      .map(newest),
  ) <= statSync(dist).mtimeMs;
if (!process.argv.includes('--force') && fresh()) process.exit(0);

let compiler;
try {
  compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
} catch {
  if (existsSync(stamp)) process.exit(0);
  console.error('zerentu: the build needs the development dependencies; run `npm install` without --omit=dev.');
  process.exit(1);
}
/** The pages at / and /graphql; bundled, so that they need nothing but this server, with the notices of what is in them. */
async function buildPages(outDir) {
  const { build } = await import('vite');
  const { LICENCES, noticesOf } = await import('./web/notices.mjs');
  for (const mode of ['page', 'playground'])
    await build({
      configFile: join(root, 'web/vite.config.ts'),
      mode,
      build: { outDir: join(outDir, mode), license: { fileName: LICENCES } },
    });
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), noticesOf(outDir, root));
}

const beside = join(root, `.dist-${process.pid}`);
const run = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', beside], {
  stdio: ['ignore', 2, 2],
});
if (run.status !== 0) {
  rmSync(beside, { recursive: true, force: true });
  process.exit(run.status ?? 1);
}
chmodSync(join(beside, 'src/cli/main.js'), 0o755);
await buildPages(join(beside, 'web'));
const old = join(root, `.dist-old-${process.pid}`);
if (existsSync(dist)) renameSync(dist, old);
renameSync(beside, dist);
rmSync(old, { recursive: true, force: true });
