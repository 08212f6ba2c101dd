import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../../dist/src/app/archive/open-folder.js';
import { makeChanges, numbers } from './changes.mjs';
import { checkKilled, isWhole } from './check.mjs';
import { runKilled } from './killed.mjs';
import { digestOf, Reference } from './reference.mjs';

/** When a process is killed, and within how many ms of that. */
const MOMENTS = {
  ingest: 200,
  replace: 200,
  withdraw: 100,
  /** The log is folded into the file. */
  close: 100,
  /** An existing graph, of a process that was killed too. */
  open: 100,
  /** A folder that is not there yet. */
  create: 100,
};
/** Changes of these are also killed as soon as the archive is touched: between its file, the commit, and the file's place. */
const TOUCHES = ['ingest', 'replace', 'withdraw'];

/** The moments of so many kills, each as often as the others, twice in a row. */
export const momentsOf = (kills) => {
  const names = Object.keys(MOMENTS);
  return Array.from({ length: kills }, (_, at) => names[Math.floor(at / 2) % names.length]);
};

/** The digest of what the folder holds and whether its archive holds the same. */
async function contentsOf(folder) {
  const told = [];
  const store = await openFolder(folder, { warn: (_, message) => told.push(message) });
  const digest = await digestOf(store);
  const files = store.archive.read().loads.map(({ id, fingerprint }) => `${id} ${fingerprint}`);
  const rows = await store.read({
    text: 'MATCH (d:Directive) WHERE d.cited = false RETURN d.id AS id, d.fingerprint AS fingerprint',
    params: {},
  });
  await store.close();
  const same =
    files.toSorted().join() ===
    rows
      .map(({ id, fingerprint }) => `${id} ${fingerprint}`)
      .toSorted()
      .join();
  return { digest, wrong: [...told, ...(same ? [] : ['the archive holds something else'])] };
}

/** Kills processes that work on the embedded graph at these moments; returns one result a kill, as `checkKilled`. */
export async function killGrafeo(seed, moments) {
  const next = numbers(seed);
  const base = mkdtempSync(join(tmpdir(), 'zerentu-kills-'));
  const [lasting, results] = [await Reference.open(), []];
  try {
    for (const [index, moment] of moments.entries()) {
      const reference = moment === 'create' ? await Reference.open() : lasting;
      const folder = join(base, moment === 'create' ? String(index) : 'lasting');
      const result = await killOnce({ next, moment, reference, folder, touch: index % 2 === 1 });
      results.push({ moment, result });
      if (reference !== lasting) await reference.close();
      if (!isWhole(result)) break;
    }
    return results;
  } finally {
    await lasting.close();
    rmSync(base, { recursive: true, force: true });
  }
}

async function killOnce({ next, moment, reference, folder, touch }) {
  const opens = moment === 'open' || moment === 'create';
  // Those before it are told as done: they must be there.
  const at = Math.floor(next() * 3);
  const named = opens ? null : moment;
  const changes = makeChanges(next, { loaded: await reference.loaded(), count: at + 1, at, named });
  const config = {
    dataDir: folder,
    secret: 'a secret of the tests',
    reading: { time: 30_000, memory: 1024 },
    neo4j: null,
  };
  const delay = next() * MOMENTS[moment];
  const touched = touch && TOUCHES.includes(moment) ? join(folder, 'directives') : null;
  const killed = await runKilled({
    config,
    changes,
    at: opens ? 'open' : at,
    delay: touched ? delay / 4 : delay,
    touched,
  });
  try {
    const { digest, wrong } = await contentsOf(folder);
    return wrong[0] ?? (await checkKilled(reference, changes, killed, digest));
  } catch (error) {
    return String(error);
  }
}
