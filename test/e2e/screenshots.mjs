#!/usr/bin/env node
// Takes a picture of every view as it is built in dist: wide, narrow and for a projector, light and dark. To look at, not to compare.
//   npm run screenshots -- FOLDER
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const SIZES = { desk: [1280, 800], phone: [360, 640], projector: [1920, 1080] };
const THEMES = ['light', 'dark'];

const folder = process.argv[2];
if (!folder) {
  console.error('Say where to: npm run screenshots -- FOLDER');
  process.exit(2);
}

const data = mkdtempSync(join(tmpdir(), 'zerentu-screenshots-'));
const server = spawn(process.execPath, ['dist/src/cli/main.js', 'serve'], {
  env: { PATH: process.env.PATH, ZERENTU_DATA_DIR: data, ZERENTU_PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [greeting] = await once(server.stdout.setEncoding('utf8'), 'data');
const url = /http:\/\/[\d.:]+/.exec(greeting)[0];

/** The only answer that is needed to make the addresses: ids of a directive and a unit. */
async function ids() {
  const query =
    '{ directives(first: 1) { nodes { id } } units(first: 1, orderBy: {field: TASKS, direction: DESC}) { nodes { id } } }';
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data: found } = await reply.json();
  return { directive: found.directives.nodes[0].id, unit: found.units.nodes[0].id };
}

const { directive, unit } = await ids();
const source = `/source?${new URLSearchParams({ directive, at: '2250-2280' })}`;
const VIEWS = {
  ask: `/?${new URLSearchParams({ q: '谁牵头智能制造' })}`,
  map: '/map',
  matrix: '/map?as=matrix',
  table: '/map?as=table',
  timeline: '/timeline',
  workload: '/workload',
  unit: `/unit?${new URLSearchParams({ id: unit })}`,
  source,
  compare: '/compare',
  load: '/load',
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(folder, { recursive: true });
for (const [size, [width, height]] of Object.entries(SIZES))
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(VIEWS)) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
    }
    await context.close();
  }
await browser.close();
server.kill('SIGTERM');
await once(server, 'exit');
rmSync(data, { recursive: true });
console.log(`${Object.keys(VIEWS).length * Object.keys(SIZES).length * THEMES.length} pictures are in ${folder}.`);
