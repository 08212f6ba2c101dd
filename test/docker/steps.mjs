#!/usr/bin/env node
// Does what the Dockerfile says in plain folders, where no engine for containers is: copies what it copies, runs what it runs, then
// starts the program as a user without rights over a folder that it cannot write, waits until it is healthy, asks, and ends
// it. Takes about two minutes; --json prints the rows as JSON, --keep leaves the folders.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyOf, stagesOf } from './dockerfile.mjs';

const NOBODY = 65534;
const TOKEN = 'read-token-of-the-steps';
const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const PORT = probe.address().port;
probe.close();
const root = mkdtempSync(join(tmpdir(), 'zerentu-docker-'));
chmodSync(root, 0o755);
const [build, last] = stagesOf(readFileSync('Dockerfile', 'utf8'));
const at = (path) => join(root, path);
const rows = [];

/** Does one step of a stage whose folder is `cwd`; what needs the system itself (apt-get) or names it (/data) is done otherwise. */
function step({ word, rest }, cwd) {
  if (word === 'COPY') {
    const { from, sources, target } = copyOf(rest);
    for (const source of sources) {
      const file = from ? at(source) : source;
      const into = join(cwd, target, target.endsWith('/') || target === '.' ? basename(source) : '');
      mkdirSync(dirname(into), { recursive: true });
      cpSync(file, into, { recursive: true, verbatimSymlinks: true });
    }
  } else if (word === 'RUN' && !/apt-get|\/data/.test(rest)) {
    // The headers of Node are where this Node has them, not where its image has them.
    const command = rest.replace('/usr/local', dirname(dirname(process.execPath)));
    const { status, stderr } = spawnSync('sh', ['-c', command], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: '' },
    });
    if (status !== 0) throw new Error(`${rest}: ${stderr}`);
  }
}

mkdirSync(at('build'));
mkdirSync(at('app'));
mkdirSync(at('data'));
const began = performance.now();
for (const one of build.steps) step(one, at('build'));
for (const one of last.steps) step(one, at('app'));
rows.push({ name: 'docker steps: built', value: Math.round((performance.now() - began) / 1000), unit: 's' });
const [kib] = spawnSync('du', ['-sk', at('app')], { encoding: 'utf8' }).stdout.split('\t');
rows.push({ name: 'docker steps: application', value: Math.round(kib / 1024), unit: 'MiB', budget: 400 });

const asRoot = process.getuid() === 0;
if (asRoot) chownSync(at('data'), NOBODY, NOBODY);
else spawnSync('chmod', ['-R', 'a-w', at('app')]);
const words = (word) => JSON.parse(last.steps.find((one) => one.word === word).rest.replace(/^.*?(?=\[)/, ''));
const env = {
  PATH: process.env.PATH,
  ...Object.fromEntries(
    last.steps
      .find(({ word }) => word === 'ENV')
      .rest.split(' ')
      .map((one) => one.split('=')),
  ),
  ZERENTU_DATA_DIR: at('data'),
  ZERENTU_PORT: String(PORT),
};

/** Starts what the image starts, as the user that it starts it as. */
function start(command, settings) {
  const [program, ...args] = command.map((one) => one.replace(/^\/app\//, `${at('app')}/`));
  const who = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return spawn(program, args, {
    cwd: at('app'),
    env: { ...env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...who,
  });
}
const program = [...words('ENTRYPOINT'), ...words('CMD')];

const refused = start(program, {});
let said = '';
refused.stderr.on('data', (part) => {
  said += part;
});
const [refusal] = await once(refused, 'close');
if (refusal !== 1 || !said.includes('PUBLIC_WITHOUT_TOKEN'))
  throw new Error(`without a token it should not start: ${said}`);

const server = start(program, { ZERENTU_READ_TOKEN: TOKEN });
const [healthy, started] = [performance.now() + 60_000, performance.now()];
for (;;) {
  const [code] = await once(start(words('HEALTHCHECK'), {}), 'exit');
  if (code === 0) break;
  if (performance.now() > healthy || server.exitCode !== null) throw new Error('it does not get healthy');
  await wait(200);
}
rows.push({ name: 'docker steps: healthy after', value: Math.round(performance.now() - started), unit: 'ms' });
const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
  body: JSON.stringify({ query: '{ ask(question: "谁牵头智能制造") { text } }' }),
});
const { data } = await answer.json();
if (!data?.ask.text.includes('由市经信委牵头')) throw new Error(`it does not answer: ${JSON.stringify(data)}`);
if (asRoot && statSync(at('app')).uid !== 0) throw new Error('the program owns what it runs from');
const ended = performance.now();
server.kill('SIGTERM');
const [code, signal] = await once(server, 'exit');
if (code !== 0) throw new Error(`SIGTERM ended it with ${code ?? signal}`);
rows.push({ name: 'docker steps: ended after', value: Math.round(performance.now() - ended), unit: 'ms' });

if (!process.argv.includes('--keep')) rmSync(root, { recursive: true, force: true });
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else console.table(rows);
