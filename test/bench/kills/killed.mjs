import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

/**
 * Runs changes in a process of its own and kills it `delay` ms after it began with `at` (`open`, or the number of a change), if
 * it is not done by then; where a folder `touched` is given, `delay` ms after something is written to that. `kill` ends it, or what it
 * works on. Returns what was begun and what was told as done, in their order.
 */
export async function runKilled({
  config,
  changes,
  at,
  delay,
  touched = null,
  kill = (child) => child.kill('SIGKILL'),
}) {
  const child = spawn(process.execPath, [WORKER, JSON.stringify({ config, changes })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [begun, done] = [[], []];
  let said = '';
  let killed = null;
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  const end = async () => {
    if (touched && existsSync(touched)) await untilTouched(touched, ended);
    await wait(delay);
    await kill(child);
    child.kill('SIGKILL');
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, which] = line.split(' ');
    (what === 'begin' ? begun : done).push(which);
    if (what === 'begin' && which === String(at)) killed = end();
  });
  const [code] = await ended;
  await killed;
  // By itself it ends only when all is done; where the server was killed it may fail before it is.
  if (code !== null && code !== 0 && killed === null) throw new Error(`the worker failed: ${said}`);
  return { begun, done };
}

/** Resolves when something is written to the folder, or the process is at its end. */
async function untilTouched(folder, ended) {
  const watching = watch(folder);
  await Promise.race([once(watching, 'change'), ended]);
  watching.close();
}
