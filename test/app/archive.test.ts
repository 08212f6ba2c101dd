import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestGraph } from '#graph/store/copy/digest.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { archiveName } from '#src/app/archive/archived-directive.js';
import type { ArchivedStore } from '#src/app/archive/archived-store.js';
import { openFolder } from '#src/app/archive/open-folder.js';
import { recoverFolder } from '#src/app/archive/recover.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { correctedGraph, GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';

const [GREEN, REFORM, SEED] = [GREEN_TEXT, REFORM_TEXT, SEED_TEXT].map((text) => graphOf(text, RULES_VERSION));
const GREENER = graphOf(GREEN_TEXT.replace('绿色工厂', '绿色车间'), RULES_VERSION);
if (!GREEN || !REFORM || !SEED) throw new Error('three texts');

let base: string;
let folder: string;
let warned: string[];
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'zerentu-archive-'));
  folder = join(base, 'data');
  warned = [];
  await inFolder(async (store) => {
    await store.load(GREEN);
    await store.load(REFORM);
  });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Opens the folder, works in it, and returns the digest of what it holds then. */
async function inFolder(work: (store: ArchivedStore) => Promise<unknown> = async () => undefined) {
  const store = await openFolder(folder, { warn: (_, message) => void warned.push(message) });
  try {
    await work(store);
    return await digestGraph(store);
  } finally {
    await store.close();
  }
}

const files = () => readdirSync(join(folder, 'directives')).toSorted();
const namesOf = (...graphs: { readonly directiveId: string }[]) =>
  graphs.map(({ directiveId }) => archiveName(directiveId)).toSorted();
const file = (graph: { readonly directiveId: string }) => join(folder, 'directives', archiveName(graph.directiveId));

/** Puts the database back to what it was before a change, the archive not: so it is where the end of the log was lost. */
async function losing(work: (store: ArchivedStore) => Promise<unknown>) {
  cpSync(folder, join(base, 'before'), { recursive: true });
  const digest = await inFolder(work);
  for (const name of readdirSync(folder).filter((one) => one.startsWith('graph.')))
    rmSync(join(folder, name), { recursive: true });
  for (const name of readdirSync(join(base, 'before')).filter((one) => one.startsWith('graph.')))
    cpSync(join(base, 'before', name), join(folder, name), { recursive: true });
  return digest;
}

describe('the archive of a graph', () => {
  it('has a file for each directive, none for one that was withdrawn, and nothing is to be told', async () => {
    expect(files()).toEqual(namesOf(GREEN, REFORM));
    await inFolder((store) => store.withdraw(REFORM.directiveId));
    await inFolder();
    expect(files()).toEqual(['last-withdrawal', ...namesOf(GREEN)].toSorted());
    expect(warned).toEqual([]);
  });

  it('is made for a folder that has none', async () => {
    const before = files();
    rmSync(join(folder, 'directives'), { recursive: true });
    await inFolder();
    expect([files(), warned]).toEqual([before, []]);
  });

  it('follows the graph where a load was broken off after its commit', async () => {
    const bare = GrafeoStore.open(folder);
    await bare.load(GREENER);
    await bare.load(SEED);
    await bare.close();
    writeFileSync(`${file(SEED)}.new`, '{');
    await inFolder();
    expect([files(), warned]).toEqual([namesOf(GREEN, REFORM, SEED), []]);
    expect(JSON.parse(readFileSync(file(GREEN), 'utf8')).fingerprint).toBe(GREENER.fingerprint);
  });

  it('follows the graph where a withdrawal was broken off before its commit', async () => {
    renameSync(file(GREEN), `${file(GREEN)}.withdrawn`);
    await inFolder();
    expect([files(), warned]).toEqual([namesOf(GREEN, REFORM), []]);
  });

  it('is written again from the graph where a file is damaged', async () => {
    const whole = readFileSync(file(GREEN), 'utf8');
    writeFileSync(file(GREEN), whole.replace('市经信委', '市经信局'));
    await inFolder();
    expect(JSON.parse(readFileSync(file(GREEN), 'utf8')).text).toBe(JSON.parse(whole).text);
  });

  it('names a damaged file that the graph does not know either, and keeps it', async () => {
    writeFileSync(join(folder, 'directives', 'odd.json'), '{}');
    await inFolder();
    expect(warned).toEqual([expect.stringContaining('odd.json')]);
    expect(files()).toContain('odd.json');
  });
});

describe('a graph that lost the end of its log', () => {
  it.each([
    ['a load', (store: ArchivedStore) => store.load(SEED)],
    ['a replacement', (store: ArchivedStore) => store.load(GREENER)],
    ['a withdrawal', (store: ArchivedStore) => store.withdraw(GREEN.directiveId)],
    [
      'several changes',
      async (store: ArchivedStore) => {
        await store.load(SEED);
        await store.load(GREENER);
        await store.withdraw(REFORM.directiveId);
      },
    ],
  ])('has %s again at its next opening, and tells', async (_, change) => {
    const digest = await losing(change);
    expect(await inFolder()).toEqual(digest);
    expect(warned.length).toBeGreaterThan(0);
    warned = [];
    expect(await inFolder()).toEqual(digest);
    expect(warned).toEqual([]);
  });
});

describe('a graph that is made anew from its archive', () => {
  it('says what it said, corrections too, from a backup of the archive alone', async () => {
    const digest = await inFolder(async (store) => {
      await store.load(correctedGraph(RULES_VERSION));
      await store.load(SEED);
    });
    const archive = join(folder, 'directives');
    folder = join(base, 'restored');
    cpSync(archive, join(folder, 'directives'), { recursive: true });
    await expect(openFolder(folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    const { loaded, movedTo, damaged } = await recoverFolder(folder);
    expect([loaded.length, movedTo, damaged]).toEqual([3, [], []]);
    expect(await inFolder()).toEqual(digest);
    expect(warned).toEqual([]);
  });

  it('is found whole where making it anew was broken off', async () => {
    const digest = await inFolder((store) => store.load(SEED));
    for (const name of readdirSync(folder).filter((one) => one.startsWith('graph.')))
      rmSync(join(folder, name), { recursive: true });
    const bare = GrafeoStore.open(folder);
    await bare.setUp();
    await bare.load(GREEN);
    await bare.close();
    expect(await inFolder()).toEqual(digest);
    expect(warned).toEqual([expect.stringContaining(SEED.directiveId)]);
  });
});
