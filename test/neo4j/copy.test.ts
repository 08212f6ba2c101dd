import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directiveState } from '#graph/cypher/read/directive-state.js';
import { correctionsFrom } from '#graph/model/correction.js';
import { copyGraph } from '#graph/store/copy/copy.js';
import { digestGraph } from '#graph/store/copy/digest.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { Workplace } from '#test/cli/run.js';
import { correctedGraph, GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { cypher, neo4jAddress, openEmptyStore } from '#test/stores.js';

const TEXTS = [REFORM_TEXT, SEED_TEXT, GREEN_TEXT];
const quietly = () => undefined;

async function filledGrafeo(): Promise<GrafeoStore> {
  const store = GrafeoStore.open();
  await store.setUp();
  for (const text of TEXTS) await store.load(graphOf(text));
  return store;
}

let [embedded, server]: GraphStore[] = [];
const stores = () => {
  if (!embedded || !server) throw new Error('not opened');
  return { embedded, server };
};
beforeEach(async () => {
  embedded = await filledGrafeo();
  server = await openEmptyStore();
});
afterEach(async () => {
  await embedded?.close();
  await server?.close();
});

describe('a copy', () => {
  it('holds the same on the server, and again back in an embedded graph', async () => {
    const { embedded, server } = stores();
    await embedded.load(correctedGraph());
    const steps: string[] = [];
    const kinds = await copyGraph(embedded, server, (done, total) => steps.push(`${done}/${total}`));
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
    expect(kinds).toEqual(await digestGraph(server));
    const counts = Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]));
    expect(counts).toMatchObject({ Directive: 3, Task: 36, BASED_ON: 4, SUCCEEDED_BY: 2 });
    const back = GrafeoStore.open();
    await back.setUp();
    expect(await copyGraph(server, back, quietly)).toEqual(kinds);
    const [state] = await back.read(directiveState(correctedGraph().directiveId));
    expect(correctionsFrom(state?.corrections)).toMatchObject([{ author: '李四', stands: true }]);
    await back.close();
  });

  it('is what a load would have made: loading the files again changes nothing', async () => {
    const { embedded, server } = stores();
    await copyGraph(embedded, server, quietly);
    for (const text of TEXTS) expect(await server.load(graphOf(text))).toBe('unchanged');
    for (const text of TEXTS) await server.withdraw(graphOf(text).directiveId);
    expect((await digestGraph(server)).filter(({ count }) => count > 0)).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    const { embedded, server } = stores();
    const broken = copyGraph(embedded, server, (done) => {
      if (done === 2) throw new Error('the cable was pulled');
    });
    await expect(broken).rejects.toThrow('cable');
    const revision = await server.revision();
    await copyGraph(embedded, server, quietly);
    expect(await server.revision()).toBe(revision + 1);
  });

  it('says so where the target is another in the end', async () => {
    const { embedded, server } = stores();
    const spoilt = copyGraph(embedded, server, async (done) => {
      if (done === 1) await embedded.withdraw(graphOf(GREEN_TEXT).directiveId);
    });
    await expect(spoilt).rejects.toMatchObject({ code: 'COPY_DIFFERS' });
  });

  it('writes nothing where the target holds what the source does not, or the source nothing', async () => {
    const { embedded, server } = stores();
    const [kept] = TEXTS;
    await server.load(graphOf(kept ?? ''));
    await embedded.withdraw(graphOf(kept ?? '').directiveId);
    await expect(copyGraph(embedded, server, quietly)).rejects.toMatchObject({ code: 'COPY_TARGET_HOLDS_OTHERS' });
    const empty = GrafeoStore.open();
    await empty.setUp();
    await expect(copyGraph(empty, server, quietly)).rejects.toMatchObject({ code: 'COPY_NOTHING' });
    await empty.close();
  });
});

describe('zerentu copy', () => {
  const workplace = new Workplace();
  const elsewhere = mkdtempSync(join(tmpdir(), 'zerentu-copy-'));
  const { uri, password } = neo4jAddress();
  const run = (...args: string[]) => workplace.run(args, { settings: { NEO4J_PASSWORD: password } });
  afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

  it('copies there and back, and both answer alike', async () => {
    await run('ingest', 'seeds/none', join(process.cwd(), 'seeds/liaocheng-internet-plus-2017.txt'));
    const there = await run('copy', '--from', `grafeo:${workplace.path('data')}`, '--to', uri);
    expect([there.code, there.err]).toEqual([0, '']);
    expect(there.out).toMatch(/^Task\t34\t[0-9a-f]{64}$/m);
    const back = await run('copy', '--from', uri, '--to', `grafeo:${elsewhere}`);
    expect(back).toEqual(there);
    expect(await cypher('MATCH (t:Task) RETURN t.start AS start ORDER BY start LIMIT 1')).toHaveLength(1);
  });

  it.each([
    [['--from', 'grafeo:/nowhere', '--to', uri], 'STORE_NOT_FOUND', 1],
    [['--from', 'somewhere', '--to', uri], 'BAD_SETTING', 1],
    [['--from', uri, '--to', 'neo4j://u:secret@host'], 'BAD_SETTING', 1],
    [['--from', uri], '--to', 2],
  ])('%j says what is wrong', async (args, said, exit) => {
    const { code, err } = await run('copy', ...args);
    expect([code, err.includes('secret@')]).toEqual([exit, false]);
    expect(err).toContain(said);
  });
});
